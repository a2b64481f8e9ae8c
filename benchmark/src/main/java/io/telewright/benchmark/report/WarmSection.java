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
                A build tool that keeps running compiles many times in one process, in which `javac` is soon compiled by the
                JVM. This table shows the processor time of one compilation of %d interfaces in such a process, and the ratio to
                the sources written out. Each process compiled %d times, and the median of the last third counts. As each has
                only one process, no interval is shown. Gradle and `javac` itself load the classes of a processor again for each
                compilation, so that the JVM has to compile the processor's code again each time.

                | %d interfaces, again and again | %s |
                |---|%s
                %s
                """.formatted(
                        any.interfaces(),
                        any.seconds().size(),
                        any.interfaces(),
                        LIBRARIES.stream().map(Library::label).collect(Collectors.joining(" | ")),
                        "---:|".repeat(LIBRARIES.size()),
                        String.join(
                                "\n",
                                line("the sources written out, without any processor", WarmWay.WRITTEN),
                                line("the same files, copied", WarmWay.COPIED),
                                line("the library's processor, its classes kept", WarmWay.KEPT),
                                line("the library's processor, its classes loaded each time", WarmWay.LOADED)));
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
