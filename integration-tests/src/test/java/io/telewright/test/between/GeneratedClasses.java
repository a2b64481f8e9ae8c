package io.telewright.test.between;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that the processor has written for the declarations of this module, those within others included. */
final class GeneratedClasses {
    private static final Path SOURCES = Path.of("target/generated-sources/annotations");
    private static final Path CLASSES = Path.of("target/classes");

    private GeneratedClasses() {}

    /** Their internal names. */
    static List<String> names() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .map(source -> SOURCES.relativize(source).toString().replaceFirst("\\.java$", ""))
                    .flatMap(GeneratedClasses::withNested)
                    .map(name -> name.replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> withNested(String name) {
        Path file = CLASSES.resolve(name + ".class");
        try (Stream<Path> siblings = Files.list(file.getParent())) {
            String simple = Path.of(name).getFileName().toString();
            return siblings
                    .map(sibling -> CLASSES.relativize(sibling).toString())
                    .filter(sibling -> Path.of(sibling).getFileName().toString().startsWith(simple + "$")
                            || sibling.equals(name + ".class"))
                    .map(sibling -> sibling.replaceFirst("\\.class$", ""))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
