package io.telewright.catalogue.read;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import org.jspecify.annotations.Nullable;

/** Reads the text of a catalogue file. */
final class InterfaceParser {
    private static final Gson GSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private InterfaceParser() {}

    /**
     * Reads a file.
     *
     * @param place where the file is, for messages
     * @throws CatalogueException if it is broken, or of a newer format
     */
    static DeclaredInterface parse(String text, String place) {
        try {
            JsonObject file = GSON.fromJson(text, JsonObject.class);
            checkFormat(file == null ? null : file.get("format"), place);
            return GSON.fromJson(file, DeclaredInterface.class);
        } catch (CatalogueException failure) {
            throw failure;
        } catch (JsonParseException broken) {
            throw broken(place, broken);
        } catch (RuntimeException unfit) { // Gson wraps what the constructor of a record throws.
            throw broken(place, unfit.getCause() instanceof CatalogueException cause ? cause : unfit);
        }
    }

    private static void checkFormat(@Nullable JsonElement format, String place) {
        if (format == null
                || !format.isJsonPrimitive()
                || !format.getAsJsonPrimitive().isNumber()) {
            throw new CatalogueException(place + " is not a catalogue file: it has no number in its field 'format'");
        }
        if (format.getAsInt() > DeclaredInterface.NEWEST_FORMAT) {
            throw new CatalogueException(place + " has format " + format.getAsInt() + ", and this version reads up to "
                    + DeclaredInterface.NEWEST_FORMAT
                    + ": use the version of Telewright that compiled it, or a newer one");
        }
    }

    private static CatalogueException broken(String place, RuntimeException cause) {
        return new CatalogueException(
                place + " cannot be read as a catalogue file: " + cause.getMessage() + "; compile its module again",
                cause);
    }
}
