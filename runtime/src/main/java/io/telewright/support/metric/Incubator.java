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
        if (FITS) {
            Warnings.note("Metrics are recorded with the bound instruments of opentelemetry-api-incubator.");
        }
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

    /** Binds an instrument, unless that is impossible or it is not enabled. */
    static Object bind(Object instrument, Attributes attributes) {
        if (!FITS) {
            return unbound(attributes);
        }
        try {
            return bound(instrument, attributes);
        } catch (Throwable thrown) {
            return unbound(instrument, attributes, thrown);
        }
    }

    private static Object bound(Object instrument, Attributes attributes) {
        if (instrument instanceof ExtendedLongCounter counter && Instruments.isEnabled(counter)) {
            return Objects.requireNonNull(counter.bind(attributes));
        }
        if (instrument instanceof ExtendedDoubleCounter counter && Instruments.isEnabled(counter)) {
            return Objects.requireNonNull(counter.bind(attributes));
        }
        if (instrument instanceof ExtendedLongUpDownCounter counter && Instruments.isEnabled(counter)) {
            return Objects.requireNonNull(counter.bind(attributes));
        }
        if (instrument instanceof ExtendedDoubleUpDownCounter counter && Instruments.isEnabled(counter)) {
            return Objects.requireNonNull(counter.bind(attributes));
        }
        if (instrument instanceof ExtendedLongHistogram histogram && Instruments.isEnabled(histogram)) {
            return Objects.requireNonNull(histogram.bind(attributes));
        }
        if (instrument instanceof ExtendedDoubleHistogram histogram && Instruments.isEnabled(histogram)) {
            return Objects.requireNonNull(histogram.bind(attributes));
        }
        if (instrument instanceof ExtendedLongGauge gauge && Instruments.isEnabled(gauge)) {
            return Objects.requireNonNull(gauge.bind(attributes));
        }
        if (instrument instanceof ExtendedDoubleGauge gauge && Instruments.isEnabled(gauge)) {
            return Objects.requireNonNull(gauge.bind(attributes));
        }
        return unbound(attributes);
    }

    /** An instrument of an SDK that does not match the incubator lacks the method, which is no fault. */
    private static Object unbound(Object instrument, Attributes attributes, Throwable thrown) {
        if (!(thrown instanceof LinkageError)) {
            Faults.report(Place.BINDING_OF_METRIC, instrument, thrown);
        }
        return unbound(attributes);
    }
}
