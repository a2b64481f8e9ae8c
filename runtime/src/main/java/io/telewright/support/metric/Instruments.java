package io.telewright.support.metric;

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
import io.telewright.internal.Api;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether instruments record anything. None of the methods throws. If the API has no method for this, all instruments
 * count as recording, except for the API's own ones, which do nothing.
 */
public final class Instruments {
    /** The classes of those that do nothing, if the API cannot be asked. */
    private static final @Nullable Set<Class<?>> IDLE = Api.SAYS_WHETHER_ENABLED ? null : idle();

    private Instruments() {}

    private static @Nullable Set<Class<?>> idle() {
        try {
            Meter meter = MeterProvider.noop().get("");
            return Set.of(
                    meter.counterBuilder("none").build().getClass(),
                    meter.counterBuilder("none").ofDoubles().build().getClass(),
                    meter.upDownCounterBuilder("none").build().getClass(),
                    meter.upDownCounterBuilder("none").ofDoubles().build().getClass(),
                    meter.histogramBuilder("none").build().getClass(),
                    meter.histogramBuilder("none").ofLongs().build().getClass(),
                    meter.gaugeBuilder("none").build().getClass(),
                    meter.gaugeBuilder("none").ofLongs().build().getClass());
        } catch (Throwable thrown) {
            return null;
        }
    }

    /** Whether the counter records anything. */
    public static boolean isEnabled(LongCounter counter) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? counter.isEnabled() : isBusy(counter);
        } catch (Throwable thrown) {
            return broken(counter, thrown);
        }
    }

    /** Whether the counter records anything. */
    public static boolean isEnabled(DoubleCounter counter) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? counter.isEnabled() : isBusy(counter);
        } catch (Throwable thrown) {
            return broken(counter, thrown);
        }
    }

    /** Whether the up-down counter records anything. */
    public static boolean isEnabled(LongUpDownCounter counter) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? counter.isEnabled() : isBusy(counter);
        } catch (Throwable thrown) {
            return broken(counter, thrown);
        }
    }

    /** Whether the up-down counter records anything. */
    public static boolean isEnabled(DoubleUpDownCounter counter) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? counter.isEnabled() : isBusy(counter);
        } catch (Throwable thrown) {
            return broken(counter, thrown);
        }
    }

    /** Whether the histogram records anything. */
    public static boolean isEnabled(LongHistogram histogram) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? histogram.isEnabled() : isBusy(histogram);
        } catch (Throwable thrown) {
            return broken(histogram, thrown);
        }
    }

    /** Whether the histogram records anything. */
    public static boolean isEnabled(DoubleHistogram histogram) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? histogram.isEnabled() : isBusy(histogram);
        } catch (Throwable thrown) {
            return broken(histogram, thrown);
        }
    }

    /** Whether the gauge records anything. */
    public static boolean isEnabled(LongGauge gauge) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? gauge.isEnabled() : isBusy(gauge);
        } catch (Throwable thrown) {
            return broken(gauge, thrown);
        }
    }

    /** Whether the gauge records anything. */
    public static boolean isEnabled(DoubleGauge gauge) {
        try {
            return Api.SAYS_WHETHER_ENABLED ? gauge.isEnabled() : isBusy(gauge);
        } catch (Throwable thrown) {
            return broken(gauge, thrown);
        }
    }

    private static boolean isBusy(Object instrument) {
        return IDLE == null || !IDLE.contains(instrument.getClass());
    }

    private static boolean broken(Object instrument, Throwable thrown) {
        Faults.report(Place.QUESTION_WHETHER_A_METRIC_IS_ENABLED, instrument, thrown);
        return false;
    }
}
