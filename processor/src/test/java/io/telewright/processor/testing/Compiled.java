package io.telewright.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** The diagnostics and the files of a compilation by {@link Javac}. */
public record Compiled(Path directory, DiagnosticCollector<JavaFileObject> collector) {
    public Path classes() {
        return directory.resolve("classes");
    }

    public Path sources() {
        return directory.resolve("sources");
    }

    public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return collector.getDiagnostics();
    }

    public boolean failed() {
        return diagnostics().stream().anyMatch(found -> found.getKind() == Diagnostic.Kind.ERROR);
    }

    /** The generated sources by the names of their files. */
    public SortedMap<String, String> generated() {
        try (Stream<Path> files = Files.walk(sources())) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
