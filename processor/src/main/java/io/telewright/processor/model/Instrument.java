package io.telewright.processor.model;

import java.util.List;

/**
 * A metric instrument.
 *
 * @param observable whether suppliers are registered with it
 * @param isLong whether its values are longs rather than doubles
 * @param unit the unit, or an empty string
 * @param description the description, or an empty string
 * @param buckets the upper bounds of its buckets; empty for the SDK's
 */
public record Instrument(
        Scope scope,
        String name,
        Kind kind,
        boolean observable,
        boolean isLong,
        String unit,
        String description,
        List<Double> buckets) {

    /** The kinds of instrument. */
    public enum Kind {
        COUNTER,
        UP_DOWN_COUNTER,
        HISTOGRAM,
        GAUGE
    }
}
