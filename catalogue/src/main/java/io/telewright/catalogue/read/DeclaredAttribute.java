package io.telewright.catalogue.read;

import java.util.List;
import java.util.Objects;

/**
 * An attribute of a method.
 *
 * @param type the type of its values, such as {@code string} or {@code long_array}
 * @param brief what its Javadoc says, or an empty string
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param sensitive whether its key looks like a secret or personal data
 * @param values the values that are known
 */
public record DeclaredAttribute(
        String key, String type, String brief, String convention, boolean sensitive, Bound bound, List<Value> values) {
    public DeclaredAttribute {
        key = Fields.required(key, "key");
        type = Fields.required(type, "type");
        brief = Fields.optional(brief);
        convention = Fields.optional(convention);
        bound = Objects.requireNonNullElse(bound, Bound.UNBOUNDED);
        values = Fields.optional(values);
    }

    /**
     * How many values it can have.
     *
     * @param kind {@code closed} for a fixed set, {@code first} for the first so many, or {@code unbounded}
     * @param values how many, or 0
     */
    public record Bound(String kind, int values) {
        /** No bound is known. */
        public static final Bound UNBOUNDED = new Bound("unbounded", 0);

        public Bound {
            kind = Fields.required(kind, "kind");
        }

        /** The bound in words. */
        public String words() {
            return switch (kind) {
                case "closed" -> values + (values == 1 ? " value" : " values");
                case "first" -> "the first " + values + " values, then _OTHER";
                default -> "unbounded";
            };
        }
    }

    /** A value, and the Javadoc of its enum constant. */
    public record Value(String value, String brief) {
        public Value {
            value = Fields.optional(value);
            brief = Fields.optional(brief);
        }
    }
}
