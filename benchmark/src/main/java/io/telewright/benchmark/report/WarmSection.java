package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.WarmCompilation;
import io.telewright.benchmark.compile.WarmWay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What compilation costs in a build tool that keeps running. */
record WarmSection(List<WarmCompilation> compilations) {
    private static final List<Library> LIBRARIES = List.of(Library.TELEWRIGHT, Library.IMMUTABLES);

    String markdown() {
        WarmCompilation any = compilations.get(0);
        return """
                A build tool that keeps running compiles many times in one process, and `javac` becomes faster there. The table
                shows the processor time of one compilation of %1$d interfaces in such a process, and its ratio to the time for
                the sources written out. There is one process for each row and library. It compiles %2$d times (half as often
                if it loads classes each time), and the median of the last third counts. Gradle and `javac` itself load the
                classes of a processor for each compilation, so that the JVM has to compile the processor's code each time.
                The JVM does so only once if a build tool keeps the classes.

                | %1$d interfaces, again and again | %3$s |
                |---|%4$s
                %5$s
                """.formatted(
                        any.interfaces(),
                        any.seconds().size(),
                        LIBRARIES.stream().map(Library::label).collect(Collectors.joining(" | ")),
                        "---:|".repeat(LIBRARIES.size()),
                        String.join(
                                "\n",
                                line("the sources written out, without any processor", WarmWay.WRITTEN),
                                line("the same files, copied", WarmWay.COPIED),
                                line("the library's processor, whose classes are kept", WarmWay.KEPT),
                                line("the library's processor, whose classes are loaded each time", WarmWay.LOADED)));
    }

    /** What a user decides by. */
    String summary() {
        return seconds(Library.TELEWRIGHT, WarmWay.LOADED)
                .flatMap(with -> seconds(Library.TELEWRIGHT, WarmWay.WRITTEN)
                        .map(without -> String.format(
                                Locale.ROOT,
                                "In a process that compiles again and again, and loads the processor each time, as Gradle does,\n"
                                        + "  they take %.2f s with Telewright and %.2f s written out.",
                                with,
                                without)))
                .orElse("");
    }

    private String line(String label, WarmWay way) {
        String cells = LIBRARIES.stream().map(library -> cell(library, way)).collect(Collectors.joining(" | "));
        return "| " + label + " | " + cells + " |";
    }

    private String cell(Library library, WarmWay way) {
        Optional<Double> seconds = seconds(library, way);
        Optional<Double> written = seconds(library, WarmWay.WRITTEN);
        if (seconds.isEmpty() || written.isEmpty()) {
            return "–";
        }
        String time = String.format(Locale.ROOT, "%.2f s", seconds.get());
        return way == WarmWay.WRITTEN
                ? time
                : time + String.format(Locale.ROOT, ", %.2f×", seconds.get() / written.get());
    }

    private Optional<Double> seconds(Library library, WarmWay way) {
        return compilations.stream()
                .filter(each -> each.library() == library && each.way() == way)
                .map(WarmSection::median)
                .findFirst();
    }

    private static double median(WarmCompilation compilation) {
        return Samples.median(
                compilation.warm().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
