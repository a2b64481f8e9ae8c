package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What compilation costs. */
record CompileSection(CompileTimes times, int writtenForOneChange) {
    String markdown() {
        return """
                ## Compile time

                The table shows the processor time of whole processes of `javac`, on interfaces of ten methods. It is the
                time with the library's processor, divided by the time to compile the same sources together with the
                sources that the processor wrote, without any processor. Below it are both times, and the peak memory of both. For
                MapStruct, a method maps a bean of five properties. For Immutables, it is an accessor, and for Dagger, it
                provides an object that needs others. Telewright looks up the semantic conventions and writes its
                catalogue files, as it does by default.

                A dash means that this size was not compiled for that library.

                | interfaces | %s |
                |---:|%s
                %s

                `javac` itself takes longer if a processor writes files, because it enters all sources again in the next
                round. This is the ratio for a processor that only copies the files which Telewright wrote:

                | interfaces | the same files, copied |
                |---:|---|
                %s

                This is the time for each number of interfaces, divided by the time for %d:

                | interfaces | %s |
                |---:|%s
                %s

                If one interface changes, and is compiled with the others on the class path, the number of sources that the
                processor writes is %d. The processor's own tests show that no source depends on another interface.
                """.formatted(
                        labels(),
                        bars(),
                        lines(this::cost),
                        copied(),
                        base(),
                        labels(),
                        bars(),
                        lines(this::growth),
                        writtenForOneChange);
    }

    private int base() {
        return times.sizes().get(0);
    }

    private String cost(Library library, int size) {
        return times.cost(library, size) + "<br>" + seconds(library, size, Way.PROCESSED) + " / "
                + seconds(library, size, Way.WRITTEN) + " s<br>" + times.peakMegabytes(library, size, Way.PROCESSED)
                + " / "
                + times.peakMegabytes(library, size, Way.WRITTEN) + " MB";
    }

    private String seconds(Library library, int size, Way way) {
        return String.format(
                Locale.ROOT, "%.1f", times.seconds(library, size, way).median());
    }

    private String copied() {
        return times.sizes().stream()
                .map(size -> "| " + size + " | " + times.cost(Library.TELEWRIGHT, size, Way.COPIED) + " |")
                .collect(Collectors.joining("\n"));
    }

    private String growth(Library library, int size) {
        return Ratio.of(times.seconds(library, size, Way.PROCESSED), times.seconds(library, base(), Way.PROCESSED))
                .toString();
    }

    private static String labels() {
        return Arrays.stream(Library.values()).map(Library::label).collect(Collectors.joining(" | "));
    }

    private static String bars() {
        return "---|".repeat(Library.values().length);
    }

    private String lines(BiFunction<Library, Integer, String> cell) {
        List<String> lines = times.sizes().stream()
                .map(size -> "| " + size + " | "
                        + Arrays.stream(Library.values())
                                .map(library -> times.measured(library, size) ? cell.apply(library, size) : "–")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .toList();
        return String.join("\n", lines);
    }
}
