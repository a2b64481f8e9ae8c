package io.telewright.test.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that has ended.
 *
 * @param output what it printed on both streams
 */
public record Finished(int exitCode, String output) {
    private static final long LIMIT_SECONDS = 120;

    /** Runs a tool of the JDK that runs the tests. The OTEL_* variables are those given here, and no others. */
    public static Finished run(Path directory, Map<String, String> environment, String tool, List<String> arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, tool, ".output");
        String program = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(program), arguments.stream()).toList())
                .directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(tool + " has not ended by itself: " + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Finished(process.exitValue(), Files.readString(output));
    }
}
