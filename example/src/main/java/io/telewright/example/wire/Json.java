package io.telewright.example.wire;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/** The JSON in which the services talk to each other and to their customers. */
public final class Json {
    private static final Gson GSON = new Gson();

    private Json() {}

    public static String of(Object value) {
        return GSON.toJson(value);
    }

    /** Reads a value, or returns {@code null} if the text is not the JSON of one. */
    public static <T> @Nullable T read(String text, Class<T> type) {
        try {
            return GSON.fromJson(text, type);
        } catch (JsonParseException malformed) {
            return null;
        }
    }
}
