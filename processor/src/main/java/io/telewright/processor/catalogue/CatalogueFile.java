package io.telewright.processor.catalogue;

import static java.util.Comparator.comparing;

import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The file that lists what an interface emits. It depends on the interface alone and is sorted, so the same interface
 * gives the same bytes. {@code docs/catalogue.md} describes the format, and
 * {@code docs/catalogue.schema.json} is its JSON schema.
 */
public final class CatalogueFile {
    /** The version of the format. It changes when readers of the old one would misunderstand the new one. */
    private static final int FORMAT = 1;

    private final GeneratedClass model;

    public CatalogueFile(GeneratedClass model) {
        this.model = model;
    }

    /** The name of the file in the class output. */
    public String name() {
        return "META-INF/telewright/" + model.declaration().reflectionName() + ".json";
    }

    /** The text of the file, which is ASCII. */
    public String text() {
        String declaration = model.declaration().reflectionName();
        Stream<Json> methods = recordings()
                .map(recording -> MethodJson.of(declaration, recording, model.standings()))
                .map(method -> Map.entry(method.text(), method))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return new Json.Fields()
                .with("format", FORMAT)
                .with("interface", declaration)
                .with("kind", model.decoration().isPresent() ? "service" : "telemetry")
                .with("implementation", model.name().reflectionName())
                .withItems("scopes", scopes().map(CatalogueFile::scope))
                .withItems("methods", methods)
                .text()
                .concat("\n");
    }

    private Stream<Recording> recordings() {
        return model.members().stream().filter(Recording.class::isInstance).map(Recording.class::cast);
    }

    private Stream<Scope> scopes() {
        return recordings()
                .map(Recording::scope)
                .distinct()
                .sorted(comparing(scope -> List.of(scope.name(), scope.version(), scope.schemaUrl())
                        .toString()));
    }

    private static Json scope(Scope scope) {
        return new Json.Fields()
                .with("name", scope.name())
                .withFlag("derived", scope.isNameDerived())
                .withText("version", scope.version())
                .withText("schemaUrl", scope.schemaUrl());
    }
}
