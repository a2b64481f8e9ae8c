package io.telewright.testing;

import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.read.ClassPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations on the class path of a test, and which of them were recorded. */
final class Declarations {
    private final Catalogue catalogue;

    private Declarations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The declarations on the class path that the JVM runs with. */
    static Declarations ofClassPath() {
        List<Path> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        return new Declarations(Catalogue.of(ClassPath.read(entries).interfaces()));
    }

    private Set<String> scopes() {
        return catalogue.scopes().stream().map(scope -> scope.name()).collect(Collectors.toSet());
    }

    /** What was recorded under a declared scope and is not declared, in words, sorted. */
    Set<String> undeclared(Recording recording) {
        Set<String> scopes = scopes();
        Set<String> declared = names();
        return recorded(recording)
                .filter(name -> scopes.contains(name.scope))
                .map(Name::words)
                .filter(words -> !declared.contains(words))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is declared and was not recorded, in words, sorted. Spans whose names have placeholders are left out. */
    Set<String> neverRecorded(Recording recording) {
        Set<String> recorded = recorded(recording).map(Name::words).collect(Collectors.toSet());
        return names().stream()
                .filter(words -> !recorded.contains(words))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> names() {
        return Stream.of(
                        catalogue.metrics().stream().map(metric -> "metric '" + metric.name() + "'"),
                        catalogue.events().stream().map(event -> "event '" + event.name() + "'"),
                        catalogue.spans().stream()
                                .filter(span -> !span.name().contains("{"))
                                .map(span -> "span '" + span.name() + "'"))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private record Name(String scope, String words) {}

    private Stream<Name> recorded(Recording recording) {
        return Stream.of(
                        recording.metrics().stream()
                                .map(metric -> new Name(
                                        metric.getInstrumentationScopeInfo().getName(),
                                        "metric '" + metric.getName() + "'")),
                        recording.logs().stream()
                                .filter(log -> log.getEventName() != null)
                                .map(log -> new Name(
                                        log.getInstrumentationScopeInfo().getName(),
                                        "event '" + log.getEventName() + "'")),
                        recording.spans().stream()
                                .filter(span -> hasFixedNames(
                                        span.getInstrumentationScopeInfo().getName()))
                                .map(span -> new Name(
                                        span.getInstrumentationScopeInfo().getName(), "span '" + span.getName() + "'")))
                .flatMap(names -> names);
    }

    /** A name with placeholders is known only at run time: a scope that has one may have any. */
    private boolean hasFixedNames(String scope) {
        return catalogue.spans().stream()
                .filter(span -> span.scopes().contains(scope))
                .noneMatch(span -> span.name().contains("{"));
    }
}
