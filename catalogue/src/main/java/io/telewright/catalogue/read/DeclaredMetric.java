package io.telewright.catalogue.read;

import java.util.List;

/**
 * A metric.
 *
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param instrument {@code counter}, {@code up_down_counter}, {@code histogram} or {@code gauge}
 * @param observable whether its values are asked for
 * @param number {@code long} or {@code double}
 * @param unit its unit, or an empty string
 * @param description its description, or an empty string
 * @param buckets the upper bounds of its buckets; empty for the SDK's
 */
public record DeclaredMetric(
        String name,
        String convention,
        String instrument,
        boolean observable,
        String number,
        String unit,
        String description,
        List<Double> buckets,
        List<DeclaredUse> attributes) {
    public DeclaredMetric {
        name = Fields.required(name, "name");
        convention = Fields.optional(convention);
        instrument = Fields.required(instrument, "instrument");
        number = Fields.required(number, "number");
        unit = Fields.optional(unit);
        description = Fields.optional(description);
        buckets = Fields.optional(buckets);
        attributes = Fields.optional(attributes);
    }
}
