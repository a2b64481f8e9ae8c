package io.telewright.processor.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of JSON (RFC 8259), and how it is written: two spaces a level, and ASCII alone, whatever the encoding. */
sealed interface Json {
    /** Appends the value, whose further lines begin with a line break and the indent. */
    void write(StringBuilder out, String newLine);

    /** The value as text. */
    default String text() {
        StringBuilder out = new StringBuilder();
        write(out, "\n");
        return out.toString();
    }

    /** A text, a number or a boolean. */
    record Scalar(Object value) implements Json {
        @Override
        public void write(StringBuilder out, String newLine) {
            if (value instanceof String string) {
                quote(out, string);
            } else {
                out.append(value);
            }
        }
    }

    /** An array. */
    record Items(List<Json> items) implements Json {
        @Override
        public void write(StringBuilder out, String newLine) {
            String within = newLine + "  ";
            String separator = "[";
            for (Json item : items) {
                out.append(separator).append(within);
                item.write(out, within);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[" : newLine).append(']');
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
        public void write(StringBuilder out, String newLine) {
            String within = newLine + "  ";
            String separator = "{";
            for (Map.Entry<String, Json> field : fields.entrySet()) {
                out.append(separator).append(within);
                quote(out, field.getKey());
                field.getValue().write(out.append(": "), within);
                separator = ",";
            }
            out.append(fields.isEmpty() ? "{" : newLine).append('}');
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean marked = character == '"' || character == '\\';
            if (marked || character < ' ' || character > '~') {
                out.append(text, written, i);
                out.append(marked ? "\\" + character : String.format("\\u%04x", (int) character));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }
}
