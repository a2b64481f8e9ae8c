package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the build put beside the benchmark's jar.
 *
 * @param target the directory of the jar
 */
public record Tools(Path target) {
    /**
     * The tools beside the running jar.
     *
     * @throws IllegalStateException if the benchmark does not run from its jar
     */
    public static Tools ofThisJar() {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        Path target = jar.toAbsolutePath().getParent();
        if (target == null || !Files.isRegularFile(jar)) {
            throw new IllegalStateException("the class path is '" + jar
                    + "', not the benchmark's jar. Fix: run java -jar benchmark/target/telewright-benchmark.jar");
        }
        return new Tools(target);
    }

    /** The jar itself, whose manifest names all libraries. */
    public Path classPath() {
        return target.resolve("telewright-benchmark.jar");
    }

    /** The class path with OpenTelemetry's incubator, which some ways need. */
    public String incubatorClassPath() throws IOException {
        return jar("incubator", "opentelemetry-api-incubator") + System.getProperty("path.separator") + classPath();
    }

    /** The agent's extension. */
    public Path agentExtension() {
        return target.resolve("telewright-benchmark-agent-extension.jar");
    }

    /**
     * The jar of a tool or library, whatever its version.
     *
     * @param directory {@code lib}, {@code tools} or {@code incubator}
     * @param artifact its name up to the version
     * @throws IllegalStateException if there is none
     */
    public Path jar(String directory, String artifact) throws IOException {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(target.resolve(directory), artifact + "-[0-9]*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IllegalStateException(
                "no " + artifact + " in " + target.resolve(directory) + ". Fix: build with mvn -DskipTests package.");
    }

    /** All jars of a directory, in their order. */
    List<String> jars(String directory) throws IOException {
        return Javac.files(target.resolve(directory), ".jar").stream()
                .map(Path::toString)
                .sorted()
                .toList();
    }

    /** The version in the name of a jar. */
    public String version(String directory, String artifact) throws IOException {
        String name = jar(directory, artifact).getFileName().toString();
        return name.substring(artifact.length() + 1, name.length() - ".jar".length());
    }

    /** A tool of the JDK that runs this. */
    public static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
