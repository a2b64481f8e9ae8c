package io.telewright.catalogue.registry;

import com.google.gson.JsonObject;
import io.telewright.catalogue.lock.Fact;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.tree.Tree;
import java.util.Optional;
import java.util.stream.Stream;

/** The definitions of what was emitted in the past. They say what replaces it. */
final class Deprecations {
    private final Lock lock;

    Deprecations(Lock lock) {
        this.lock = lock;
    }

    Stream<JsonObject> attributes() {
        return gone("attribute")
                .map(attribute -> definition("key", attribute)
                        .with("type", AttributeDefinition.name(past(attribute, "type", "string")))
                        .fields());
    }

    Stream<JsonObject> metrics() {
        return gone("metric")
                .map(metric -> definition("name", metric)
                        .with("instrument", past(metric, "instrument", "gauge").replace("_", ""))
                        .with("unit", SignalDefinitions.unit(past(metric, "unit", "")))
                        .fields());
    }

    Stream<JsonObject> events() {
        return gone("event").map(event -> definition("name", event).fields());
    }

    private Stream<Fact.Subject> gone(String kind) {
        return lock.gone().stream().filter(subject -> subject.kind().equals(kind));
    }

    private Tree definition(String identity, Fact.Subject subject) {
        return new Tree()
                .with(identity, subject.name())
                .with("brief", "It is emitted no longer.")
                .with("stability", WeaverRegistry.STABILITY)
                .with("deprecated", deprecated(subject));
    }

    private JsonObject deprecated(Fact.Subject subject) {
        String note = past(subject, Lock.REASON, "No reason was given.");
        Optional<String> name = lock.past(subject, Lock.RENAMED_TO);
        return name.map(now -> new Tree().with("reason", "renamed").with("renamed_to", now))
                .orElseGet(() -> new Tree().with("reason", "obsoleted"))
                .with("note", note)
                .fields();
    }

    private String past(Fact.Subject subject, String aspect, String absent) {
        return lock.past(subject, aspect).orElse(absent);
    }
}
