package io.telewright.test.processes;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.JdkTool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, which is told things and listened to while it runs, and ended whatever happens. */
final class Child implements AutoCloseable {
    private static final long LIMIT_SECONDS = 120;

    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Child start(Path directory, Map<String, String> variables, Class<?> program, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add("-XX:TieredStopAtLevel=1"); // it is short-lived
        command.add("--enable-native-access=ALL-UNNAMED"); // Netty looks for native code
        command.addAll(List.of("-cp", ClassPath.of(entry -> true), program.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(directory, program.getSimpleName(), ".output");
        return new Child(
                JdkTool.process(directory, variables, "java", command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** The note of a name, once the program has printed it. */
    Note await(String name) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            String printed = output();
            Optional<Note> found = Note.in(printed.substring(0, printed.lastIndexOf('\n') + 1))
                    .filter(note -> note.name().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("There is no " + name + " from " + this);
    }

    /** Writes lines to its standard input, and closes that. */
    void tell(List<String> lines) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Waits for it to end by itself, and well. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("It has not ended, or not well: " + this);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return process + ", which printed: " + output();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
