package io.telewright.catalogue.registry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.telewright.catalogue.Event;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.Span;
import io.telewright.catalogue.Use;
import io.telewright.catalogue.tree.Tree;
import java.util.stream.Stream;

/** The definitions of spans, metrics and events. */
final class SignalDefinitions {
    private SignalDefinitions() {}

    static JsonObject span(Span span) {
        return new Tree()
                .with("type", span.type())
                .with("name", new Tree().with("note", span.name()).fields())
                .with("kind", span.kind())
                .with("brief", span.brief())
                .with("stability", WeaverRegistry.STABILITY)
                .with("requirement_level", "recommended")
                .withItems("attributes", span.attributes().stream().map(SignalDefinitions::spanUse))
                .with("annotations", Annotations.of(span.sources(), span.scopes()))
                .fields();
    }

    static JsonObject metric(Metric metric) {
        return new Tree()
                .with("name", metric.name())
                .with("instrument", metric.instrument().replace("_", ""))
                .with("unit", unit(metric.unit()))
                .with("brief", metric.brief())
                .with("stability", WeaverRegistry.STABILITY)
                .with("requirement_level", "recommended")
                .withItems("attributes", uses(metric.attributes().stream()))
                .with("annotations", Annotations.of(metric))
                .fields();
    }

    static JsonObject event(Event event) {
        return new Tree()
                .with("name", event.name())
                .with("brief", event.brief())
                .with("stability", WeaverRegistry.STABILITY)
                .with("requirement_level", "recommended")
                .withItems("attributes", uses(event.attributes().stream()))
                .with("annotations", Annotations.of(event.sources(), event.scopes()))
                .fields();
    }

    /** A registry requires a unit, and 1 is the unit of a bare number. */
    static String unit(String declared) {
        return declared.isEmpty() ? "1" : declared;
    }

    private static Stream<JsonObject> uses(Stream<Use> uses) {
        return uses.map(use -> use(use).fields());
    }

    private static JsonObject spanUse(Use use) {
        Tree tree = use(use);
        return use.sampling()
                ? tree.with("sampling_relevant", new JsonPrimitive(true)).fields()
                : tree.fields();
    }

    private static Tree use(Use use) {
        return new Tree().with("ref", use.key()).with("requirement_level", requirement(use));
    }

    private static JsonElement requirement(Use use) {
        return use.condition().isEmpty()
                ? new JsonPrimitive(use.requirement())
                : new Tree().with(use.requirement(), use.condition()).fields();
    }
}
