package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How a Java value becomes the value of an attribute. */
public sealed interface Conversion {
    /** The type of the attribute's value. */
    ValueType type();

    /** Whether it starts from a primitive value, which is never absent. */
    default boolean isPrimitive() {
        return false;
    }

    /** Whether it runs code of the user, which may throw, or reads what the user may change later. */
    default boolean needsCare() {
        return false;
    }

    /** The enum whose constants it starts from, if it does. */
    default Optional<TypeName> enumType() {
        return Optional.empty();
    }

    /** The value is one already: a string, boolean, long, double, their boxes, or OpenTelemetry's {@code Value}. */
    record Same(ValueType type, boolean isPrimitive) implements Conversion {}

    /** A narrower number becomes a long or double. */
    record Widened(ValueType type, boolean isPrimitive) implements Conversion {}

    /**
     * An enum constant becomes a string.
     *
     * @param declaration the enum
     * @param method its method that gives the string, or none for {@code name()}
     * @param constants the constants that it has at compile time
     */
    record EnumText(TypeName declaration, Optional<String> method, List<Constant> constants) implements Conversion {
        /**
         * A constant of an enum.
         *
         * @param doc what its Javadoc says, or an empty string
         */
        public record Constant(String name, String doc) {}

        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public Optional<TypeName> enumType() {
            return Optional.of(declaration);
        }
    }

    /**
     * What a path leads to from an enum constant, which is read once for each.
     *
     * @param declaration the enum
     * @param constants how many constants it has at compile time
     * @param steps what leads from a constant to the value
     * @param value how that becomes the attribute's value
     */
    record OfConstant(TypeName declaration, int constants, List<Source.Step> steps, Conversion value)
            implements Conversion {
        @Override
        public ValueType type() {
            return value.type();
        }

        @Override
        public Optional<TypeName> enumType() {
            return Optional.of(declaration);
        }

        /** How many values it can have. */
        public Bound bound() {
            return new Bound.Natural(constants());
        }

        /** Whether it uses what is deprecated. */
        public boolean isDeprecated() {
            return steps.stream().anyMatch(step -> step instanceof Source.Access access && access.isDeprecated());
        }
    }

    /**
     * Whatever the origin is, the value is always the same.
     *
     * @param value a {@code String}, {@code Long}, {@code Double} or {@code Boolean}
     */
    record Fixed(ValueType type, Object value) implements Conversion {}

    /** Whether there is something: a reference that is not {@code null}, an {@code Optional} with a value. */
    record Presence() implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public boolean isPrimitive() {
            return true;
        }
    }

    /**
     * A text that is one of a few, or else is reported as {@code _OTHER}.
     *
     * @param text how the text is had
     * @param values the values that are known
     */
    record Closed(Conversion text, List<String> values) implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean needsCare() {
            return text.needsCare();
        }
    }

    /**
     * Attributes whose keys are known only at run time; the key of the attribute itself only names it.
     *
     * @param place the interface and method that have them, for reports
     * @param prefix what is put before their keys and a dot, or an empty string
     * @param declared the keys that they do not replace
     * @param isMap whether they are given as a map, which may change, rather than as {@code Attributes}
     */
    record Dynamic(String place, String prefix, List<String> declared, boolean isMap) implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.VALUE;
        }

        @Override
        public boolean needsCare() {
            return isMap;
        }
    }

    /** The value's {@code toString()}. */
    record Text() implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public boolean needsCare() {
            return true;
        }
    }

    /** A {@code Duration} becomes seconds. */
    record Seconds() implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.DOUBLE;
        }
    }

    /** An {@code Instant} becomes ISO 8601 text. */
    record Iso() implements Conversion {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    /** An array of primitives becomes a list. */
    record PrimitiveArray(ValueType type) implements Conversion {
        @Override
        public boolean needsCare() {
            return true;
        }
    }

    /** The elements of a collection or an array of objects are converted one by one. */
    record Elements(Conversion element) implements Conversion {
        @Override
        public ValueType type() {
            return element.type().array();
        }

        @Override
        public boolean needsCare() {
            return true;
        }
    }
}
