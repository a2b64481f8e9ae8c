package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleGauge;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleUpDownCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedLongCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedLongGauge;
import io.opentelemetry.api.incubator.metrics.ExtendedLongHistogram;
import io.opentelemetry.api.incubator.metrics.ExtendedLongUpDownCounter;
import io.opentelemetry.api.metrics.DoubleCounter;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.DoubleUpDownCounter;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.context.Context;
import io.telewright.internal.report.Warnings;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.Objects;

/**
 * The bound instruments of OpenTelemetry's incubator. They find their series once, and not again at each measurement.
 * The incubator may be absent, or have any version: then a series is its {@link Attributes}. Otherwise it is a bound
 * instrument, or {@link Unbound} if there is none. So the compiler knows by one constant what a series can be, and there
 * is no further object between a table and the SDK.
 */
final class Incubator {
    /** Whether the incubator of this program has what is called here and in {@link Measurements}. */
    private static final boolean FITS = fits();

    static {
        Warnings.note(
                FITS
                        ? "Metrics are recorded with the bound instruments of opentelemetry-api-incubator."
                        : "Metrics are recorded without bound instruments, because there is no"
                                + " opentelemetry-api-incubator that has them.");
    }

    private Incubator() {}

    /** Each method is called once on an instrument that does nothing. What is missing cannot be linked. */
    private static boolean fits() {
        try {
            Meter meter = MeterProvider.noop().get("");
            Attributes none = Attributes.empty();
            Context context = Context.root();
            ((ExtendedLongCounter) meter.counterBuilder("none").build())
                    .bind(none)
                    .add(0, context);
            ((ExtendedDoubleCounter) meter.counterBuilder("none").ofDoubles().build())
                    .bind(none)
                    .add(0, context);
            ((ExtendedLongUpDownCounter) meter.upDownCounterBuilder("none").build())
                    .bind(none)
                    .add(0, context);
            ((ExtendedDoubleUpDownCounter)
                            meter.upDownCounterBuilder("none").ofDoubles().build())
                    .bind(none)
                    .add(0, context);
            ((ExtendedLongHistogram) meter.histogramBuilder("none").ofLongs().build())
                    .bind(none)
                    .record(0, context);
            ((ExtendedDoubleHistogram) meter.histogramBuilder("none").build())
                    .bind(none)
                    .record(0, context);
            ((ExtendedLongGauge) meter.gaugeBuilder("none").ofLongs().build())
                    .bind(none)
                    .set(0, context);
            ((ExtendedDoubleGauge) meter.gaugeBuilder("none").build())
                    .bind(none)
                    .set(0, context);
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    /** A series that is recorded by its attributes although there is an incubator. */
    private record Unbound(Attributes attributes) {}

    /** The series with these attributes of an instrument that is not bound. */
    static Object unbound(Attributes attributes) {
        return FITS ? new Unbound(attributes) : attributes;
    }

    /** Whether a series is a bound instrument. */
    static boolean isBound(Object series) {
        return FITS && !(series instanceof Unbound);
    }

    /** The attributes of a series that is not bound. */
    static Attributes attributes(Object series) {
        return FITS ? ((Unbound) series).attributes : (Attributes) series;
    }

    /** Binds a counter, unless that is impossible or it is not enabled. */
    static Object bind(LongCounter counter, Attributes attributes) {
        try {
            return FITS && counter instanceof ExtendedLongCounter extended && Instruments.isEnabled(counter)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(counter, attributes, thrown);
        }
    }

    /** Binds a counter, unless that is impossible or it is not enabled. */
    static Object bind(DoubleCounter counter, Attributes attributes) {
        try {
            return FITS && counter instanceof ExtendedDoubleCounter extended && Instruments.isEnabled(counter)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(counter, attributes, thrown);
        }
    }

    /** Binds an up-down counter, unless that is impossible or it is not enabled. */
    static Object bind(LongUpDownCounter counter, Attributes attributes) {
        try {
            return FITS && counter instanceof ExtendedLongUpDownCounter extended && Instruments.isEnabled(counter)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(counter, attributes, thrown);
        }
    }

    /** Binds an up-down counter, unless that is impossible or it is not enabled. */
    static Object bind(DoubleUpDownCounter counter, Attributes attributes) {
        try {
            return FITS && counter instanceof ExtendedDoubleUpDownCounter extended && Instruments.isEnabled(counter)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(counter, attributes, thrown);
        }
    }

    /** Binds a histogram, unless that is impossible or it is not enabled. */
    static Object bind(LongHistogram histogram, Attributes attributes) {
        try {
            return FITS && histogram instanceof ExtendedLongHistogram extended && Instruments.isEnabled(histogram)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(histogram, attributes, thrown);
        }
    }

    /** Binds a histogram, unless that is impossible or it is not enabled. */
    static Object bind(DoubleHistogram histogram, Attributes attributes) {
        try {
            return FITS && histogram instanceof ExtendedDoubleHistogram extended && Instruments.isEnabled(histogram)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(histogram, attributes, thrown);
        }
    }

    /** Binds a gauge, unless that is impossible or it is not enabled. */
    static Object bind(LongGauge gauge, Attributes attributes) {
        try {
            return FITS && gauge instanceof ExtendedLongGauge extended && Instruments.isEnabled(gauge)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(gauge, attributes, thrown);
        }
    }

    /** Binds a gauge, unless that is impossible or it is not enabled. */
    static Object bind(DoubleGauge gauge, Attributes attributes) {
        try {
            return FITS && gauge instanceof ExtendedDoubleGauge extended && Instruments.isEnabled(gauge)
                    ? Objects.requireNonNull(extended.bind(attributes))
                    : unbound(attributes);
        } catch (Throwable thrown) {
            return unbound(gauge, attributes, thrown);
        }
    }

    /** An instrument of an SDK that does not match the incubator lacks the method, which is no fault. */
    private static Object unbound(Object instrument, Attributes attributes, Throwable thrown) {
        if (!(thrown instanceof LinkageError)) {
            Faults.report(Place.BINDING_OF_METRIC, instrument, thrown);
        }
        return unbound(attributes);
    }
}
