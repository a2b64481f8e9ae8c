package io.telewright.support;

import org.jspecify.annotations.Nullable;

/** Boxes results of primitive types for the code that runs at the end of an operation. None of the methods throws. */
public final class Boxes {
    private Boxes() {}

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Integer of(int value) {
        try {
            return Integer.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Long of(long value) {
        try {
            return Long.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Double of(double value) {
        try {
            return Double.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Float of(float value) {
        try {
            return Float.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Character of(char value) {
        try {
            return Character.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Short of(short value) {
        try {
            return Short.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value, or {@code null} if there is no memory for it. */
    public static @Nullable Byte of(byte value) {
        try {
            return Byte.valueOf(value);
        } catch (Throwable thrown) {
            Faults.report(Place.RESULT_OF_AN_OPERATION, thrown);
            return null;
        }
    }

    /** The value. */
    public static Boolean of(boolean value) {
        return value ? Boolean.TRUE : Boolean.FALSE;
    }
}
