package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
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
 * Records measurements. Exceptions of a view, of an exemplar filter or of another part of the SDK never reach the
 * caller.
 */
public final class Measurements {
    private Measurements() {}

    /** Adds to a counter, in the current context. */
    public static void add(LongCounter counter, long value, Attributes attributes) {
        add(counter, value, attributes, Scopes.current());
    }

    /** Adds to a counter, in the given context. */
    public static void add(LongCounter counter, long value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            counter.add(value, attributes, context);
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to a counter, in the current context. */
    public static void add(DoubleCounter counter, double value, Attributes attributes) {
        add(counter, value, attributes, Scopes.current());
    }

    /** Adds to a counter, in the given context. */
    public static void add(DoubleCounter counter, double value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            counter.add(value, attributes, context);
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to an up-down counter, in the current context. */
    public static void add(LongUpDownCounter counter, long value, Attributes attributes) {
        add(counter, value, attributes, Scopes.current());
    }

    /** Adds to an up-down counter, in the given context. */
    public static void add(LongUpDownCounter counter, long value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            counter.add(value, attributes, context);
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Adds to an up-down counter, in the current context. */
    public static void add(DoubleUpDownCounter counter, double value, Attributes attributes) {
        add(counter, value, attributes, Scopes.current());
    }

    /** Adds to an up-down counter, in the given context. */
    public static void add(DoubleUpDownCounter counter, double value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            counter.add(value, attributes, context);
        } catch (Throwable thrown) {
            report(counter, thrown);
        }
    }

    /** Records into a histogram, in the current context. */
    public static void record(LongHistogram histogram, long value, Attributes attributes) {
        record(histogram, value, attributes, Scopes.current());
    }

    /** Records into a histogram, in the given context. */
    public static void record(LongHistogram histogram, long value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            histogram.record(value, attributes, context);
        } catch (Throwable thrown) {
            report(histogram, thrown);
        }
    }

    /** Records into a histogram, in the current context. */
    public static void record(DoubleHistogram histogram, double value, Attributes attributes) {
        record(histogram, value, attributes, Scopes.current());
    }

    /** Records into a histogram, in the given context. */
    public static void record(DoubleHistogram histogram, double value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            histogram.record(value, attributes, context);
        } catch (Throwable thrown) {
            report(histogram, thrown);
        }
    }

    /** Sets a gauge, in the current context. */
    public static void set(LongGauge gauge, long value, Attributes attributes) {
        set(gauge, value, attributes, Scopes.current());
    }

    /** Sets a gauge, in the given context. */
    public static void set(LongGauge gauge, long value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            gauge.set(value, attributes, context);
        } catch (Throwable thrown) {
            report(gauge, thrown);
        }
    }

    /** Sets a gauge, in the current context. */
    public static void set(DoubleGauge gauge, double value, Attributes attributes) {
        set(gauge, value, attributes, Scopes.current());
    }

    /** Sets a gauge, in the given context. */
    public static void set(DoubleGauge gauge, double value, Attributes attributes, Context context) {
        try {
            AfterClose.look();
            gauge.set(value, attributes, context);
        } catch (Throwable thrown) {
            report(gauge, thrown);
        }
    }

    /** The text of an instrument of the SDK contains its name. The text of another instrument may say nothing. */
    private static void report(Object instrument, Throwable thrown) {
        Faults.report(Place.RECORDING_OF_METRIC, instrument, thrown);
    }
}
