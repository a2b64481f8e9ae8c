package io.telewright.processor.catalogue;

import static java.util.Comparator.comparing;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Recording;
import java.util.stream.Stream;

/** A method: the attributes that its signals have, and the signals. */
final class MethodJson {
    private MethodJson() {}

    static Json of(String declaration, Recording recording) {
        boolean isOperation = recording instanceof Operation;
        return new Json.Fields()
                .with("source", declaration + "#" + recording.signature().name())
                .with("scope", recording.scope().name())
                .withText("brief", recording.doc())
                .withFlag("deprecated", recording.signature().isDeprecated())
                .withItems("attributes", attributes(recording).map(AttributeJson::of))
                .withAny("span", recording.emissions().span().map(SpanJson::of))
                .withAny("currentSpan", recording.emissions().currentSpan().map(MethodJson::attributesOf))
                .withItems(
                        "metrics",
                        recording.emissions().metrics().stream()
                                .sorted(comparing(MetricEmission::name))
                                .map(MetricJson::of))
                .withItems(
                        "events",
                        recording.emissions().events().stream()
                                .sorted(comparing(EventEmission::name))
                                .map(event -> EventJson.of(event, isOperation)));
    }

    private static Stream<Attribute> attributes(Recording recording) {
        return recording.emissions().all().stream()
                .flatMap(emission -> emission.attributes().stream())
                .map(AttributeUse::attribute)
                .distinct()
                .sorted(comparing(attribute -> attribute.key().name()));
    }

    private static Json.Fields attributesOf(Emission emission) {
        return new Json.Fields().withItems("attributes", UseJson.of(emission));
    }
}
