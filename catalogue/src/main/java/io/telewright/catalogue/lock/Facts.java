package io.telewright.catalogue.lock;

import static java.util.stream.Collectors.joining;

import io.telewright.catalogue.Attribute;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.Scope;
import io.telewright.catalogue.Use;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The facts of a catalogue. Everything is identified by the name that is emitted: the name of a metric or event, and
 * the name of a span as it is written. The name of a scope is a fact only if it is declared. Descriptions are not
 * facts.
 */
public final class Facts {
    private final NavigableSet<Fact> facts = new TreeSet<>();

    private Facts() {}

    /** The facts, sorted. */
    public static NavigableSet<Fact> of(Catalogue catalogue) {
        Facts facts = new Facts();
        catalogue.attributes().forEach(facts::add);
        catalogue.events().forEach(event -> {
            facts.add("event", event.name(), Fact.PRESENT, "yes");
            facts.add("event", event.name(), event.attributes());
        });
        catalogue.metrics().forEach(facts::add);
        catalogue.spans().forEach(span -> {
            facts.add("span", span.name(), "kind", span.kind());
            facts.add("span", span.name(), span.attributes());
        });
        catalogue.scopes().stream().filter(scope -> !scope.derived()).forEach(facts::add);
        return facts.facts;
    }

    private void add(Attribute attribute) {
        add("attribute", attribute.key(), "type", attribute.type());
        attribute.values().forEach(value -> add("attribute", attribute.key(), "value", value.value()));
    }

    private void add(Metric metric) {
        add("metric", metric.name(), "instrument", metric.instrument());
        add("metric", metric.name(), "number", metric.number());
        add("metric", metric.name(), "unit", metric.unit());
        add("metric", metric.name(), "buckets", buckets(metric.buckets()));
        add("metric", metric.name(), metric.attributes());
    }

    private static String buckets(List<Double> bounds) {
        return bounds.isEmpty()
                ? "default"
                : bounds.stream().map(String::valueOf).collect(joining(" "));
    }

    private void add(Scope scope) {
        add("scope", scope.name(), Fact.PRESENT, "yes");
    }

    private void add(String kind, String name, List<Use> uses) {
        uses.forEach(use -> add(kind, name, Fact.ATTRIBUTE, use.key()));
    }

    private void add(String kind, String name, String aspect, String value) {
        facts.add(new Fact(new Fact.Subject(kind, name), aspect, value));
    }
}
