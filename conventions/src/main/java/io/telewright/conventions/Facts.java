package io.telewright.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The facts that the artefacts leave out, from files of the project. Each line of a file is a fact, and {@code #}
 * begins a comment.
 *
 * @param metrics the metrics, with the instrument and the required attributes
 * @param attributes the attributes
 * @param events the events
 */
record Facts(List<Metric> metrics, List<Attribute> attributes, List<Event> events) {
    /** A metric. */
    record Metric(String name, String instrument, String unit, String standing, List<String> required) {}

    /** An attribute. */
    record Attribute(String key, String type, String standing) {}

    /** An event. */
    record Event(String name, String standing) {}

    /** Reads {@code metrics.txt}, {@code attributes.txt} and {@code events.txt} of a folder. */
    static Facts read(Path folder) {
        return new Facts(
                read(folder.resolve("metrics.txt"), Facts::metric),
                read(folder.resolve("attributes.txt"), Facts::attribute),
                read(folder.resolve("events.txt"), Facts::event));
    }

    private static Metric metric(List<String> words) {
        return new Metric(
                words.get(0), words.get(1), words.get(2), Standing.of(words.get(3)), words.subList(4, words.size()));
    }

    private static Attribute attribute(List<String> words) {
        return new Attribute(words.get(0), words.get(1), Standing.of(words.get(2)));
    }

    private static Event event(List<String> words) {
        return new Event(words.get(0), Standing.of(words.get(1)));
    }

    private static <F> List<F> read(Path file, Function<List<String>, F> fact) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> fact.apply(List.of(line.split(" "))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
