package io.telewright.test.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The table of the results, for a document that says where it goes.
 *
 * @param rows its lines in Markdown
 */
record Report(String rows) {
    private static final String BEGIN = "<!-- results -->\n";
    private static final String END = "<!-- end of results -->\n";
    private static final String HEAD = """
            | receiver | recorded | acknowledged | dropped: queue full | dropped: export failed | arrived | twice | \
            requests resent | sum of the counts: recorded, arrived | slowest call | close |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
            """;

    static Report of(List<Run> runs) {
        return new Report(runs.stream().map(Report::row).collect(Collectors.joining()));
    }

    /** Spans and events together. */
    private static String row(Run run) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d, %,d | %.1f ms | %.1f s |%n",
                run.scenario(),
                2 * run.recorded(),
                run.spans().fate().acknowledged() + run.events().fate().acknowledged(),
                run.spans().fate().refused() + run.events().fate().refused(),
                run.spans().fate().failed() + run.events().fate().failed(),
                run.spans().arrivals().unique().size()
                        + run.events().arrivals().unique().size(),
                run.spans().arrivals().duplicates() + run.events().arrivals().duplicates(),
                run.resent(),
                run.recorded(),
                run.counted(),
                seconds(run.slowest()) * 1_000,
                seconds(run.closing()));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Puts it between the marks of the document that {@code telewright.reliability.report} names, if it names one. */
    void writeIfAsked() {
        String document = System.getProperty("telewright.reliability.report");
        if (document == null) {
            return;
        }
        try {
            String text = Files.readString(Path.of(document));
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(
                    Path.of(document), text.substring(0, begin) + HEAD + rows + text.substring(text.indexOf(END)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
