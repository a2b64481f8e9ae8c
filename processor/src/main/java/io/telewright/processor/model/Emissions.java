package io.telewright.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a method emits.
 *
 * @param all its span, its attributes on the current span, its metrics and its events, the latter in declaration order
 */
public record Emissions(List<Emission> all) {
    /** The span that is started. */
    public Optional<SpanEmission> span() {
        return of(SpanEmission.class).findFirst();
    }

    /** What is set on the span that is current. */
    public Optional<CurrentSpanEmission> currentSpan() {
        return of(CurrentSpanEmission.class).findFirst();
    }

    public List<MetricEmission> metrics() {
        return of(MetricEmission.class).toList();
    }

    public List<EventEmission> events() {
        return of(EventEmission.class).toList();
    }

    private <E extends Emission> Stream<E> of(Class<E> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    /** The values that templates mention and that metrics measure, which need not be attributes of the method. */
    public Stream<Attribute> mentioned() {
        Stream<Attribute> inNames = span().stream().flatMap(span -> span.name().attributes().stream());
        Stream<Attribute> inBodies =
                events().stream().filter(EventEmission::onLog).flatMap(event -> event.body().attributes().stream());
        return Stream.of(inNames, inBodies, measured()).flatMap(mentioned -> mentioned);
    }

    /** The values that metrics measure. */
    public Stream<Attribute> measured() {
        return metrics().stream().flatMap(metric -> metric.measured().stream());
    }

    /** Whether they are metrics alone, so that an attribute that none of them takes goes nowhere. */
    public boolean areMetrics() {
        return metrics().size() == all.size();
    }

    /** Whether they need the span that is current at the call. */
    public boolean useCurrentSpan() {
        return currentSpan().isPresent()
                || (span().isEmpty() && events().stream().anyMatch(EventEmission::onSpan));
    }

    /** Those that are emitted at the call, or when an operation starts. */
    public Emissions atStart() {
        return new Emissions(
                all.stream().filter(emission -> !emission.isAtEnd()).toList());
    }

    /** Those that are emitted when an operation ends, its span aside. */
    public Emissions atEnd() {
        return new Emissions(all.stream().filter(Emission::isAtEnd).toList());
    }

    /** Whether one of them has an attribute. */
    public boolean take(Attribute attribute) {
        return all.stream().anyMatch(emission -> emission.takes(attribute));
    }

    /** How many times they read an attribute, each of which runs the code of the user that the attribute may run. */
    public int readings(Attribute attribute) {
        return all.stream().mapToInt(emission -> emission.readings(attribute)).sum();
    }
}
