package io.telewright.test.javac;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources in a directory of their own, compiled and run by the tools of the JDK as processes. */
final class UserProject {
    /** The processor and what it needs, by the names of its jars or of its module's directory. */
    private static final Predicate<String> PROCESSOR = entry -> entry.matches(
            ".*(telewright-processor|/processor/target/|/javapoet-|/auto-common-|/guava-|/failureaccess-).*");

    /** What a user depends on: the runtime and OpenTelemetry. */
    private static final Predicate<String> LIBRARIES = entry -> entry.matches(
                    ".*(telewright-runtime|/runtime/target/classes|/opentelemetry-|/okhttp|/okio|/kotlin-|/annotations-).*")
            && !entry.matches(".*opentelemetry-(proto|sdk-testing)-.*");

    private final Path directory;

    UserProject(Path directory) {
        this.directory = directory;
    }

    void write(String file, String source) throws IOException {
        Files.writeString(directory.resolve(file), source);
    }

    /** The compiler's output, and its exit code. */
    Finished compile(String... sources) throws Exception {
        return run(
                List.of(
                        tool("javac"),
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--release",
                        "17",
                        "-cp",
                        path(LIBRARIES),
                        "--processor-path",
                        path(PROCESSOR),
                        "-d",
                        "classes"),
                sources);
    }

    /** The program's output, and its exit code. */
    Finished java(String mainClass, String argument) throws Exception {
        return run(List.of(tool("java"), "-cp", "classes" + File.pathSeparator + path(LIBRARIES)), mainClass, argument);
    }

    private Finished run(List<String> command, String... arguments) throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(Stream.concat(command.stream(), Arrays.stream(arguments))
                        .toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Finished(process.waitFor(), Files.readString(output));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String path(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.test(entry.replace(File.separatorChar, '/')))
                .collect(Collectors.joining(File.pathSeparator));
    }

    record Finished(int exitCode, String output) {}
}
