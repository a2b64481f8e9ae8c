package io.telewright.test.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file.
 *
 * @param name the name of its type
 * @param text what is in it, with line feeds
 */
record Source(String name, String text) {
    /** The sources of a folder whose file names end so, in the order of their names. */
    static List<Source> in(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(
                    file.getFileName().toString().replace(".java", ""),
                    Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a class is generated from it, rather than that it is a record, a getter or a rule that comes along. */
    boolean isInterface() {
        return text.contains("\npublic interface " + name + " ")
                && Stream.of("@Telemetry", "@Traced", "@Metric", "@Event", "@CurrentSpan")
                        .anyMatch(text::contains);
    }

    boolean has(String snippet) {
        return hasLines(text, snippet);
    }

    /** Whether a snippet is a run of whole lines of a text, at whatever indentation. */
    static boolean hasLines(String text, String snippet) {
        List<String> lines = text.lines().toList();
        int length = (int) snippet.lines().count();
        for (int from = 0; from + length <= lines.size(); from++) {
            // Without a last line feed: the empty line after it would count as one that has no indentation.
            String run = String.join("\n", lines.subList(from, from + length));
            if (run.stripIndent().equals(snippet.stripTrailing())) {
                return true;
            }
        }
        return false;
    }
}
