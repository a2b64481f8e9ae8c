package io.telewright.processor.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of JSON (RFC 8259), and how it is written: two spaces a level, and ASCII alone, whatever the encoding. */
sealed interface Json {
    /** The value as text. */
    String text(String indent);

    /** A text, a number or a boolean. */
    record Scalar(Object value) implements Json {
        @Override
        public String text(String indent) {
            return value instanceof String string ? quoted(string) : value.toString();
        }
    }

    /** An array. */
    record Items(List<Json> items) implements Json {
        @Override
        public String text(String indent) {
            return lines("[", items.stream().map(item -> item.text(indent + "  ")), "]", indent);
        }
    }

    /** An object, whose fields are written in their order. */
    final class Fields implements Json {
        private final Map<String, Json> fields = new LinkedHashMap<>();

        /** Adds a text, a number or a boolean. */
        Fields with(String name, Object value) {
            return with(name, new Scalar(value));
        }

        Fields with(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        /** Adds a text, unless it is empty. */
        Fields withText(String name, String text) {
            return text.isEmpty() ? this : with(name, text);
        }

        /** Adds an array, unless it is empty. */
        Fields withItems(String name, Stream<? extends Json> items) {
            List<Json> all = items.<Json>map(item -> item).toList();
            return all.isEmpty() ? this : with(name, new Items(all));
        }

        /** Adds a flag, if it is set. */
        Fields withFlag(String name, boolean flag) {
            return flag ? with(name, true) : this;
        }

        /** Adds a value, if there is one. */
        Fields withAny(String name, Optional<? extends Json> value) {
            return value.map(found -> with(name, found)).orElse(this);
        }

        @Override
        public String text(String indent) {
            Stream<String> texts = fields.entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ": " + field.getValue().text(indent + "  "));
            return lines("{", texts, "}", indent);
        }
    }

    private static String lines(String open, Stream<String> texts, String close, String indent) {
        String within = texts.map(text -> indent + "  " + text).collect(joining(",\n"));
        return within.isEmpty() ? open + close : open + "\n" + within + "\n" + indent + close;
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        if (character == '"' || character == '\\') {
            return "\\" + (char) character;
        }
        return character >= ' ' && character <= '~'
                ? String.valueOf((char) character)
                : String.format("\\u%04x", character);
    }
}
