package io.telewright.processor.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Signal;
import io.telewright.processor.model.Standings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A method: the attributes that its signals have, and the signals. */
final class MethodJson {
    private MethodJson() {}

    static Json of(String declaration, Recording recording, Standings standings) {
        boolean isOperation = recording instanceof Operation;
        return new Json.Fields()
                .with("source", declaration + "#" + recording.signature().name())
                .with("scope", recording.scope().name())
                .withText("brief", recording.doc())
                .withFlag("deprecated", recording.signature().isDeprecated())
                .withItems("attributes", attributes(recording).map(attribute -> AttributeJson.of(attribute, standings)))
                .withAny("span", recording.emissions().span().map(SpanJson::of))
                .withAny("currentSpan", recording.emissions().currentSpan().map(SpanJson::ofCurrent))
                .withItems(
                        "metrics",
                        recording.emissions().metrics().stream()
                                .sorted(comparing(MetricEmission::name))
                                .map(metric -> MetricJson.of(metric, standings)))
                .withItems(
                        "events",
                        recording.emissions().events().stream()
                                .sorted(comparing(EventEmission::name))
                                .map(event -> EventJson.of(event, isOperation, standings)));
    }

    /** The attributes that some signal has, each with all its sources, by key. */
    private static Stream<Attribute> attributes(Recording recording) {
        Map<String, Attribute> declared = declared(recording).stream()
                .collect(toMap(attribute -> attribute.key().name(), it -> it));
        Map<String, Attribute> used = new TreeMap<>();
        recording.emissions().all().stream()
                .flatMap(emission -> emission.attributes().stream())
                .map(AttributeUse::attribute)
                .filter(attribute -> !attribute.isDynamic())
                .forEach(attribute -> used.put(
                        attribute.key().name(),
                        declared.getOrDefault(attribute.key().name(), attribute)));
        return used.values().stream();
    }

    private static List<Attribute> declared(Recording recording) {
        if (recording instanceof Signal signal) {
            return signal.attributes();
        }
        return recording instanceof Observation ? List.of() : ((Operation) recording).attributes();
    }
}
