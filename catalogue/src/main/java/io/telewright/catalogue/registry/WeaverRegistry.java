package io.telewright.catalogue.registry;

import com.google.gson.JsonObject;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.tree.Tree;
import io.telewright.catalogue.tree.Yaml;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A registry in the format {@code definition/2} of OpenTelemetry's Weaver. */
public final class WeaverRegistry {
    static final String STABILITY = "development";

    private final Catalogue catalogue;
    private final Deprecations deprecations;
    private final String schemaUrl;

    /**
     * The registry of a catalogue.
     *
     * @param lock lists what was emitted in the past
     * @param schemaUrl its schema URL, whose last segment is its version
     */
    public WeaverRegistry(Catalogue catalogue, Lock lock, String schemaUrl) {
        this.catalogue = catalogue;
        deprecations = new Deprecations(lock);
        this.schemaUrl = schemaUrl;
    }

    /** The texts of its files, by their names. */
    public Map<String, String> files() {
        return new TreeMap<>(
                Map.of("manifest.yaml", Yaml.text(manifest()), "telemetry.yaml", Yaml.text(definitions())));
    }

    private JsonObject manifest() {
        return new Tree()
                .with("schema_url", schemaUrl)
                .with("description", "Telemetry that is declared as Java interfaces, written by Telewright.")
                .with("stability", STABILITY)
                .fields();
    }

    private JsonObject definitions() {
        return new Tree()
                .with("file_format", "definition/2")
                .withItems(
                        "attributes",
                        Stream.concat(
                                catalogue.attributes().stream().map(AttributeDefinition::of),
                                deprecations.attributes()))
                .withItems("spans", catalogue.spans().stream().map(SignalDefinitions::span))
                .withItems(
                        "metrics",
                        Stream.concat(
                                catalogue.metrics().stream().map(SignalDefinitions::metric), deprecations.metrics()))
                .withItems(
                        "events",
                        Stream.concat(catalogue.events().stream().map(SignalDefinitions::event), deprecations.events()))
                .fields();
    }
}
