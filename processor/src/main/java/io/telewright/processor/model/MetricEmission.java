package io.telewright.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A measurement of a metric.
 *
 * @param measure what is measured
 * @param unit the unit, or an empty string
 * @param description the description, or an empty string
 * @param buckets the upper bounds of a histogram's buckets; empty for the SDK's
 */
public record MetricEmission(
        Scope scope,
        String name,
        Measure measure,
        String unit,
        String description,
        List<Double> buckets,
        List<AttributeUse> attributes)
        implements Emission {

    /** The instrument that records it: its kind and the type of its values follow from what is measured. */
    public Instrument instrument() {
        return new Instrument(scope, name, measure.kind(), measure.number(), unit, description, buckets);
    }

    /** The value that is read for it alone, to be measured. */
    public Optional<Attribute> measured() {
        return measure instanceof Measure.Read read ? Optional.of(read.value()) : Optional.empty();
    }

    @Override
    public boolean takes(Attribute attribute) {
        return Emission.super.takes(attribute)
                || measured().filter(value -> value.equals(attribute)).isPresent();
    }

    @Override
    public boolean isAtEnd() {
        return measure.isTakenAtEnd();
    }

    /**
     * How many combinations of attribute values it can have; at most {@link Integer#MAX_VALUE}. What depends on how an
     * operation ends counts as one attribute: each ending has one of its values.
     */
    public long cardinality() {
        long combinations = 1;
        long outcomes = 0;
        for (AttributeUse use : attributes) {
            int values = use.attribute().bound().size();
            if (use.attribute().isOfOutcome()) {
                outcomes += values;
            } else {
                combinations = Math.min(Integer.MAX_VALUE, combinations * values);
            }
        }
        return Math.min(Integer.MAX_VALUE, combinations * Math.max(1, outcomes));
    }
}
