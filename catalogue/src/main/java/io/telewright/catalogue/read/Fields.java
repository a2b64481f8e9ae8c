package io.telewright.catalogue.read;

import java.util.List;
import java.util.Objects;

/** Checks fields of a file, which may be missing whatever their types say. */
final class Fields {
    private Fields() {}

    /** A text that must be there. */
    static String required(String text, String name) {
        if (Objects.requireNonNullElse(text, "").isEmpty()) {
            throw new CatalogueException("the field '" + name + "' is missing");
        }
        return text;
    }

    /** A text, which is empty if it is missing. */
    static String optional(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A list, which is empty if it is missing. */
    static <T> List<T> optional(List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
