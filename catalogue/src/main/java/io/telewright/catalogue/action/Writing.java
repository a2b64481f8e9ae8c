package io.telewright.catalogue.action;

import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.page.HtmlPage;
import io.telewright.catalogue.page.JsonPage;
import io.telewright.catalogue.page.MarkdownPage;
import io.telewright.catalogue.registry.WeaverRegistry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a catalogue: as Weaver's registry, Markdown, HTML and JSON. */
public final class Writing {
    private static final String NO_SCHEMA_URL = "https://telewright.example/schemas/telemetry/0.1.0";

    private Writing() {}

    /**
     * Writes it.
     *
     * @param folder takes the files
     * @param lock the file of the lock, which lists what was emitted in the past
     * @param schemaUrl the registry's schema URL; without one, that of the scopes if they agree on one
     * @return findings if interfaces disagree; then nothing is written
     */
    public static Outcome write(Input input, Path folder, Optional<Path> lock, Optional<String> schemaUrl) {
        Catalogue catalogue = input.catalogue();
        if (!catalogue.conflicts().isEmpty()) {
            return new Outcome(catalogue.conflicts(), input.warnings());
        }
        Lock agreed = lock.map(file -> LockOnDisk.read(file).lock()).orElseGet(Lock::empty);
        Map<Path, String> texts = new LinkedHashMap<>();
        new WeaverRegistry(catalogue, agreed, schemaUrl.orElseGet(() -> schemaUrl(catalogue)))
                .files()
                .forEach((name, text) -> texts.put(folder.resolve("registry").resolve(name), text));
        texts.put(folder.resolve("catalogue.md"), MarkdownPage.text(catalogue));
        texts.put(folder.resolve("catalogue.html"), HtmlPage.text(catalogue, agreed));
        texts.put(folder.resolve("catalogue.json"), JsonPage.text(catalogue, agreed));
        WholeFiles.write(texts);
        return new Outcome(List.of(), input.warnings());
    }

    private static String schemaUrl(Catalogue catalogue) {
        List<String> declared = catalogue.scopes().stream()
                .map(scope -> scope.schemaUrl())
                .filter(url -> !url.isEmpty() && !url.startsWith("https://opentelemetry.io/"))
                .distinct()
                .toList();
        return declared.size() == 1 ? declared.get(0) : NO_SCHEMA_URL;
    }
}
