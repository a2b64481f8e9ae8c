package io.telewright.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which signals have which attributes. */
final class Signals {
    private final Map<String, TreeSet<String>> byKey = new TreeMap<>();

    Signals(List<Span> spans, List<Metric> metrics, List<Event> events) {
        events.forEach(event -> add("event " + event.name(), event.attributes()));
        metrics.forEach(metric -> add("metric " + metric.name(), metric.attributes()));
        spans.forEach(span -> add("span " + span.name(), span.attributes()));
    }

    private void add(String signal, List<Use> uses) {
        uses.forEach(
                use -> byKey.computeIfAbsent(use.key(), key -> new TreeSet<>()).add(signal));
    }

    /** The signals that have an attribute, sorted. */
    List<String> having(String key) {
        return List.copyOf(byKey.getOrDefault(key, new TreeSet<>()));
    }
}
