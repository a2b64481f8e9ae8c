package io.telewright.test.javac;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources in a directory of their own, compiled and run by the tools of the JDK as processes. */
public final class UserProject {
    private final Path directory;
    private final String libraries;

    /** A project that depends on the runtime, OpenTelemetry, and more. */
    public UserProject(Path directory, String... more) {
        this.directory = directory;
        this.libraries = Stream.concat(Stream.of(ClassPath.of(ClassPath.LIBRARIES)), Stream.of(more))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public void write(String file, String source) throws IOException {
        Files.writeString(directory.resolve(file), source);
    }

    /** The compiler's output, and its exit code. */
    public Finished compile(String... sources) throws Exception {
        return run(
                "javac",
                List.of(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--release",
                        "17",
                        "-cp",
                        libraries,
                        "--processor-path",
                        ClassPath.of(ClassPath.PROCESSOR),
                        "-d",
                        "classes"),
                sources);
    }

    /** The program's output, and its exit code. What lies in the project's directory is found as a resource. */
    public Finished java(String mainClass, String argument) throws Exception {
        String classPath = String.join(File.pathSeparator, "classes", ".", libraries);
        return run("java", List.of("-cp", classPath), mainClass, argument);
    }

    private Finished run(String tool, List<String> options, String... arguments) throws Exception {
        List<String> command =
                Stream.concat(options.stream(), Stream.of(arguments)).toList();
        return Finished.of(JdkTool.process(directory, Map.of(), tool, command));
    }
}
