package io.telewright.support.metric;

import io.opentelemetry.api.incubator.metrics.BoundDoubleCounter;
import io.opentelemetry.api.incubator.metrics.BoundDoubleGauge;
import io.opentelemetry.api.incubator.metrics.BoundDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.BoundDoubleUpDownCounter;
import io.opentelemetry.api.incubator.metrics.BoundLongCounter;
import io.opentelemetry.api.incubator.metrics.BoundLongGauge;
import io.opentelemetry.api.incubator.metrics.BoundLongHistogram;
import io.opentelemetry.api.incubator.metrics.BoundLongUpDownCounter;
import io.opentelemetry.api.metrics.DoubleCounter;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.DoubleUpDownCounter;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.context.Context;
import io.telewright.internal.AfterClose;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;

/**
 * Records measurements, each in a series that a {@link SeriesTable} of the same instrument has. Exceptions of a view, of
 * an exemplar filter or of another part of the SDK never reach the caller.
 */
public final class Measurements {
    private Measurements() {}

    /** Adds to a counter, in the current context. */
    public static void add(LongCounter counter, long value, Object series) {
        add(counter, value, series, Scopes.current());
    }

    /** Adds to a counter, in the given context. */
    public static void add(LongCounter counter, long value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundLongCounter) series).add(value, context);
            } else {
                counter.add(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to a counter, in the current context. */
    public static void add(DoubleCounter counter, double value, Object series) {
        add(counter, value, series, Scopes.current());
    }

    /** Adds to a counter, in the given context. */
    public static void add(DoubleCounter counter, double value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundDoubleCounter) series).add(value, context);
            } else {
                counter.add(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to an up-down counter, in the current context. */
    public static void add(LongUpDownCounter counter, long value, Object series) {
        add(counter, value, series, Scopes.current());
    }

    /** Adds to an up-down counter, in the given context. */
    public static void add(LongUpDownCounter counter, long value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundLongUpDownCounter) series).add(value, context);
            } else {
                counter.add(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to an up-down counter, in the current context. */
    public static void add(DoubleUpDownCounter counter, double value, Object series) {
        add(counter, value, series, Scopes.current());
    }

    /** Adds to an up-down counter, in the given context. */
    public static void add(DoubleUpDownCounter counter, double value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundDoubleUpDownCounter) series).add(value, context);
            } else {
                counter.add(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Records into a histogram, in the current context. */
    public static void record(LongHistogram histogram, long value, Object series) {
        record(histogram, value, series, Scopes.current());
    }

    /** Records into a histogram, in the given context. */
    public static void record(LongHistogram histogram, long value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundLongHistogram) series).record(value, context);
            } else {
                histogram.record(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(histogram, thrown);
        }
    }

    /** Records into a histogram, in the current context. */
    public static void record(DoubleHistogram histogram, double value, Object series) {
        record(histogram, value, series, Scopes.current());
    }

    /** Records into a histogram, in the given context. */
    public static void record(DoubleHistogram histogram, double value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundDoubleHistogram) series).record(value, context);
            } else {
                histogram.record(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(histogram, thrown);
        }
    }

    /** Sets a gauge, in the current context. */
    public static void set(LongGauge gauge, long value, Object series) {
        set(gauge, value, series, Scopes.current());
    }

    /** Sets a gauge, in the given context. */
    public static void set(LongGauge gauge, long value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundLongGauge) series).set(value, context);
            } else {
                gauge.set(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(gauge, thrown);
        }
    }

    /** Sets a gauge, in the current context. */
    public static void set(DoubleGauge gauge, double value, Object series) {
        set(gauge, value, series, Scopes.current());
    }

    /** Sets a gauge, in the given context. */
    public static void set(DoubleGauge gauge, double value, Object series, Context context) {
        try {
            AfterClose.look();
            if (Incubator.isBound(series)) {
                ((BoundDoubleGauge) series).set(value, context);
            } else {
                gauge.set(value, Incubator.attributes(series), context);
            }
        } catch (Throwable thrown) {
            report(gauge, thrown);
        }
    }

    /** The text of an instrument of the SDK contains its name. The text of another instrument may say nothing. */
    private static void report(Object instrument, Throwable thrown) {
        Faults.report(Place.RECORDING_OF_METRIC, instrument, thrown);
    }
}
