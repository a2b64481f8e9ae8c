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
 * @param generatedLater a program that does so after it has used other generated classes
 * @param byHandLater the same by hand, as safe
 */
public record Starts(
        Start telewright, Start sdk, Start generated, Start byHand, Start generatedLater, Start byHandLater) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** What both configurations read: a service, and a collector that need not be there. */
    private static final List<String> SETTINGS = List.of(
            "-Dotel.service.name=started",
            "-Dotel.exporter.otlp.protocol=http/protobuf",
            "-Dotel.exporter.otlp.endpoint=http://127.0.0.1:4318");

    private record Child(Class<?> main, List<String> arguments, Start start) {
        static Child of(Class<?> main, String... arguments) {
            return new Child(main, List.of(arguments), new Start(new ArrayList<>(), new ArrayList<>()));
        }

        void run(Tools tools, Path log) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(Tools.jdk("java")));
            command.addAll(SETTINGS);
            command.addAll(List.of("-cp", tools.classPath().toString(), main.getName()));
            command.addAll(arguments);
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
                Child.of(FirstCall.class, Way.SAFE.name()),
                Child.of(FirstCall.class, Way.DECORATOR.name(), FirstCall.FURTHER),
                Child.of(FirstCall.class, Way.SAFE.name(), FirstCall.FURTHER));
        Path log = Files.createDirectories(directory).resolve("java.log");
        for (int i = 0; i < times; i++) {
            for (Child child : children) {
                child.run(tools, log);
            }
        }
        List<Start> starts = children.stream().map(Child::start).toList();
        return new Starts(starts.get(0), starts.get(1), starts.get(2), starts.get(3), starts.get(4), starts.get(5));
    }
}
