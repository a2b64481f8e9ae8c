package io.telewright.processor.model;

import java.util.List;

/**
 * A method that registers a supplier with an observable instrument.
 *
 * @param metric what the supplier gives
 * @param supplier the position of the supplier
 */
public record Observation(Signature signature, Scope scope, String doc, MetricEmission metric, int supplier)
        implements Recording {

    @Override
    public Emissions emissions() {
        return new Emissions(List.of(metric));
    }
}
