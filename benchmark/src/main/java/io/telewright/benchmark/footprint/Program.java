package io.telewright.benchmark.footprint;

import io.telewright.benchmark.compile.Finished;
import io.telewright.benchmark.compile.Javac;
import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.Source;
import io.telewright.benchmark.compile.TelewrightSources;
import io.telewright.benchmark.compile.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program with many telemetry classes, which makes each, calls each of its methods once, and ends.
 *
 * @param tools where the class path is
 * @param directory where it is made
 * @param classes how many telemetry classes it has
 */
record Program(Tools tools, Path directory, int classes) {
    private static final int PART = 100;

    /** With generated classes. */
    void makeGenerated() throws IOException, InterruptedException {
        javac().process(Library.TELEWRIGHT, sources(TelewrightSources::telemetry, "OtelTelemetry", "Telemetry"));
    }

    /** With the same by hand. */
    void makeByHand() throws IOException, InterruptedException {
        javac().plain(Library.TELEWRIGHT, sources(HandWrittenSources::telemetry, "ByHand", "ByHand"));
    }

    private Javac javac() {
        return new Javac(tools, directory);
    }

    private List<Path> sources(IntFunction<Source> telemetry, String type, String kinds) throws IOException {
        List<Source> sources =
                new ArrayList<>(IntStream.range(0, classes).mapToObj(telemetry).toList());
        List<Integer> parts = IntStream.iterate(0, first -> first < classes, first -> first + PART)
                .boxed()
                .toList();
        parts.forEach(first -> sources.add(part(first, type, kinds)));
        sources.add(main(parts));
        return Source.write(sources, directory.resolve("src"));
    }

    private static Source main(List<Integer> parts) {
        return new Source("Main", """
                package made;

                import io.opentelemetry.api.OpenTelemetry;

                public final class Main {
                    public static void main(String[] arguments) {
                        OpenTelemetry openTelemetry = io.telewright.benchmark.sdk.FullSdk.sampled();
                %s    }
                }
                """.formatted(parts.stream()
                .map("        Part%d.call(openTelemetry);\n"::formatted)
                .collect(Collectors.joining())));
    }

    /** Calls some of the telemetry classes, one method for each: all in one would be too large. */
    private Source part(int first, String type, String kinds) {
        int end = Math.min(first + PART, classes);
        String calls = IntStream.range(first, end)
                .mapToObj("        call%d(openTelemetry);\n"::formatted)
                .collect(Collectors.joining());
        String methods = IntStream.range(first, end)
                .mapToObj(number -> call(number, type, kinds))
                .collect(Collectors.joining());
        return new Source("Part" + first, """
                package made;

                import io.opentelemetry.api.OpenTelemetry;

                final class Part%d {
                    static void call(OpenTelemetry openTelemetry) {
                %s    }
                %s}
                """.formatted(first, calls, methods));
    }

    private static String call(int number, String type, String kinds) {
        String closing = type.equals("ByHand") ? "run" : "close";
        return """

                    private static void call%1$d(OpenTelemetry openTelemetry) {
                        var kind = %3$s%1$d.Kind.SECOND;
                        var telemetry = new %2$s%1$d(openTelemetry);
                        telemetry.reading("a", () -> "read");
                        telemetry.writing("a", kind, 12, () -> "written");
                        telemetry.purging(kind).%4$s();
                        telemetry.merging(kind, () -> "merged");
                        telemetry.counted(kind, true);
                        telemetry.stored("here");
                        telemetry.sized(12, kind);
                        telemetry.changed("a", kind);
                        telemetry.lost("a", new IllegalStateException());
                        telemetry.noted("a", 12);
                    }
                """.formatted(number, type, kinds, closing);
    }

    /** Runs it once. */
    Finished run() throws IOException, InterruptedException {
        String classPath = javac().classes() + System.getProperty("path.separator") + tools.classPath();
        return Finished.run(List.of(Tools.jdk("java"), "-cp", classPath, "made.Main"), directory.resolve("java.log"));
    }

    /** The size of the telemetry classes, in bytes for each of their methods. */
    double bytesPerMethod() throws IOException {
        long bytes = 0;
        for (Path file : Javac.files(javac().classes(), ".class")) {
            String name = file.getFileName().toString();
            // Not the enums nested in the classes by hand: those of the others are nested in interfaces.
            if ((name.startsWith("Otel") || name.startsWith("ByHand")) && !name.contains("$")) {
                bytes += Files.size(file);
            }
        }
        return (double) bytes / (classes * TelewrightSources.METHODS);
    }
}
