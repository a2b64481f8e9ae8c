package io.telewright.processor.conventions;

import io.telewright.processor.model.InstrumentKind;
import java.util.List;
import java.util.Locale;

/**
 * A metric that the conventions define. Only the name of a deprecated metric is known.
 *
 * @param instrument the kind of its instrument, as the models of the conventions write it
 * @param required the attributes that it must have
 */
public record KnownMetric(String name, String instrument, String unit, Standing standing, List<String> required) {
    /** Whether an instrument is of its kind: it may be observable or not. */
    public boolean isOf(InstrumentKind kind) {
        return instrument.equals(kind.name().replace("_", "").toLowerCase(Locale.ROOT));
    }

    /** The constant of {@code Metric.Kind} for its instrument. */
    public String kind() {
        return instrument.equals("updowncounter") ? "UP_DOWN_COUNTER" : instrument.toUpperCase(Locale.ROOT);
    }
}
