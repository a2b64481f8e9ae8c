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

    /** The value is one already: a string, boolean, long, double, their boxes, or OpenTelemetry's {@code Value}. */
    record Same(ValueType type, boolean isPrimitive) implements Conversion {}

    /** A narrower number becomes a long or double. */
    record Widened(ValueType type, boolean isPrimitive) implements Conversion {}

    /**
     * An enum constant becomes a string.
     *
     * @param enumType the enum
     * @param method its method that gives the string, or none for {@code name()}
     * @param constants the constants that it has at compile time
     */
    record EnumText(TypeName enumType, Optional<String> method, List<Constant> constants) implements Conversion {
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
