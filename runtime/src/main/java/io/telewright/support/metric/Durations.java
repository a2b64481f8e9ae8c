package io.telewright.support.metric;

import io.opentelemetry.api.trace.Span;
import io.telewright.internal.SpanClock;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.concurrent.TimeUnit;

/** How long operations took, as fractional numbers of a metric's unit. */
public final class Durations {
    /** A time that no clock ever shows. */
    private static final long BY_THE_SPAN = Long.MIN_VALUE;

    private Durations() {}

    /** What has passed since {@link System#nanoTime()} was the given one, in a unit. */
    public static double since(long startNanoTime, TimeUnit unit) {
        return (System.nanoTime() - startNanoTime) / (double) unit.toNanos(1);
    }

    /** Starts the clock of an operation without a span: {@link System#nanoTime()}. */
    public static long start() {
        return System.nanoTime();
    }

    /**
     * Starts the clock of an operation with a span.
     *
     * @return {@link System#nanoTime()}, or another number if the span has a clock of its own
     */
    public static long start(Span span) {
        try {
            return SpanClock.runsIn(span) ? BY_THE_SPAN : System.nanoTime();
        } catch (Throwable thrown) {
            Faults.report(Place.CLOCK_OF_A_SPAN, thrown);
            return System.nanoTime();
        }
    }

    /**
     * How long an operation took, in a unit: up to the end of its span, or up to now. If the span has a clock of its
     * own, the time comes from that. So the span and the metric agree after the span has ended, and the time is not
     * taken again.
     *
     * @param start what {@link #start} returned for the span
     */
    public static double of(Span span, long start, TimeUnit unit) {
        if (start != BY_THE_SPAN) {
            return since(start, unit);
        }
        try {
            return SpanClock.nanos(span) / (double) unit.toNanos(1);
        } catch (Throwable thrown) {
            Faults.report(Place.DURATION_OF_A_SPAN, thrown);
            return Double.NaN;
        }
    }
}
