package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import io.telewright.internal.Idle;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributes of a measurement in the row of a table. The row consists of the slots of the values in the
 * table's dimensions. None of the methods throws. If there is no memory to find the slot of a value, the value counts
 * as absent.
 */
public final class Dimensions {
    @SuppressWarnings("NullAway") // null only if OpenTelemetry cannot be loaded
    private static final Attributes NONE = Idle.attributes();

    private Dimensions() {}

    /** No attributes. */
    public static Attributes none() {
        return NONE;
    }

    /** The attributes in a row of the table. */
    public static Attributes at(AttributeTable table, long row) {
        try {
            return table.get(row);
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_METRIC, thrown);
            return NONE;
        }
    }

    /** The series in a row of the table, or the one without attributes if there is no memory to make it. */
    public static Object at(SeriesTable table, long row) {
        try {
            return table.get(row);
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_METRIC, thrown);
            return table.substitute();
        }
    }

    /** The series of a table with one row, or the one without attributes if there is no memory to make it. */
    public static Object only(SeriesTable table) {
        try {
            return table.only();
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_METRIC, thrown);
            return table.substitute();
        }
    }

    /** The name in a row of the table, or the name without values if there is no memory to put it together. */
    public static String name(NameTable table, long row) {
        try {
            return table.get(row);
        } catch (Throwable thrown) {
            Faults.report(Place.NAME_OF_A_SPAN, thrown);
            return table.withoutValues();
        }
    }

    /** The row with the slot of the constant. */
    public static <E extends Enum<E>> long row(long row, EnumDimension<E> dimension, @Nullable E constant) {
        try {
            return dimension.row(row, constant);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the constant. */
    public static <E extends Enum<E>> long row(long row, EnumValuesDimension<E, ?> dimension, @Nullable E constant) {
        try {
            return dimension.row(row, constant);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, ClosedDimension dimension, @Nullable String value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, BooleanDimension dimension, boolean value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, BooleanDimension dimension, @Nullable Boolean value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, LongDimension dimension, long value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, LongDimension dimension, @Nullable Long value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, DoubleDimension dimension, double value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, DoubleDimension dimension, @Nullable Double value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /** The row with the slot of the value. */
    public static long row(long row, TextDimension dimension, @Nullable String value) {
        try {
            return dimension.row(row, value);
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /**
     * The same row, unless its value in the dimension, which is the last one, is absent: then the row with this value.
     */
    public static long orElse(long row, LongDimension dimension, long value) {
        try {
            return dimension.isAbsent(row) ? dimension.row(row / dimension.size(), value) : row;
        } catch (Throwable thrown) {
            Faults.report(Place.SLOT_OF_A_VALUE_IN_A_METRIC, thrown);
            return row;
        }
    }

    /**
     * The same row, unless its value in the dimension, which is the last one, is absent: then the row with this value.
     */
    public static long orElse(long row, DoubleDimension dimension, double value) {
        try {
            return dimension.isAbsent(row) ? dimension.row(row / dimension.size(), value) : row;
        } catch (Throwable thrown) {
            Faults.report(Place.SLOT_OF_A_VALUE_IN_A_METRIC, thrown);
            return row;
        }
    }

    /** The row with the slot of the value, whatever the type of its box. */
    public static long row(long row, LongDimension dimension, @Nullable Number value) {
        try {
            return value == null ? row * dimension.size() : dimension.row(row, value.longValue());
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /**
     * The same row, unless its value in the dimension, which is the last one, is absent: then the row with this value.
     */
    public static long orElse(long row, LongDimension dimension, @Nullable Number value) {
        try {
            return value != null && dimension.isAbsent(row)
                    ? dimension.row(row / dimension.size(), value.longValue())
                    : row;
        } catch (Throwable thrown) {
            Faults.report(Place.SLOT_OF_A_VALUE_IN_A_METRIC, thrown);
            return row;
        }
    }

    /** The row with the slot of the value, whatever the type of its box. */
    public static long row(long row, DoubleDimension dimension, @Nullable Number value) {
        try {
            return value == null ? row * dimension.size() : dimension.row(row, value.doubleValue());
        } catch (Throwable thrown) {
            return absent(row * dimension.size(), thrown);
        }
    }

    /**
     * The same row, unless its value in the dimension, which is the last one, is absent: then the row with this value.
     */
    public static long orElse(long row, DoubleDimension dimension, @Nullable Number value) {
        try {
            return value != null && dimension.isAbsent(row)
                    ? dimension.row(row / dimension.size(), value.doubleValue())
                    : row;
        } catch (Throwable thrown) {
            Faults.report(Place.SLOT_OF_A_VALUE_IN_A_METRIC, thrown);
            return row;
        }
    }

    private static long absent(long row, Throwable thrown) {
        Faults.report(Place.SLOT_OF_A_VALUE_IN_A_METRIC, thrown);
        return row;
    }
}
