package io.telewright.benchmark.start;

import io.telewright.benchmark.combined.Way;
import io.telewright.benchmark.compile.Finished;
import io.telewright.benchmark.compile.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The time to start, with Telewright and without it.
 *
 * @param telewright a program that calls {@code Telewright.configure}
 * @param sdk the same with {@code AutoConfiguredOpenTelemetrySdk.initialize}
 * @param generated a program that constructs a generated class and calls it once
 * @param byHand the same by hand, as safe
 */
public record Starts(Start telewright, Start sdk, Start generated, Start byHand) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** What both configurations read: a service, and a collector that need not be there. */
    private static final List<String> SETTINGS = List.of(
            "-Dotel.service.name=started",
            "-Dotel.exporter.otlp.protocol=http/protobuf",
            "-Dotel.exporter.otlp.endpoint=http://127.0.0.1:4318");

    private record Child(Class<?> main, String argument, Start start) {
        static Child of(Class<?> main, String argument) {
            return new Child(main, argument, new Start(new ArrayList<>(), new ArrayList<>()));
        }

        void run(Tools tools, Path log) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(Tools.jdk("java")));
            command.addAll(SETTINGS);
            command.addAll(List.of("-cp", tools.classPath().toString(), main.getName(), argument));
            start.seconds().add(Finished.run(command, log).seconds());
            List<String> lines = Files.readAllLines(log);
            start.millis().add(Long.parseLong(lines.get(lines.size() - 1)) / NANOS_PER_MILLI);
        }
    }

    /** Starts all programs in turn, so many times. */
    public static Starts measure(Tools tools, Path directory, int times) throws IOException, InterruptedException {
        List<Child> children = List.of(
                Child.of(Configured.class, Configured.BY_TELEWRIGHT),
                Child.of(Configured.class, "sdk"),
                Child.of(FirstCall.class, Way.DECORATOR.name()),
                Child.of(FirstCall.class, Way.SAFE.name()));
        Path log = Files.createDirectories(directory).resolve("java.log");
        for (int i = 0; i < times; i++) {
            for (Child child : children) {
                child.run(tools, log);
            }
        }
        return new Starts(children.get(0).start, children.get(1).start, children.get(2).start, children.get(3).start);
    }
}
