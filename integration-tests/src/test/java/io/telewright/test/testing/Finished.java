package io.telewright.test.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param output what it printed on both streams
 */
public record Finished(int exitCode, String output) {
    private static final long LIMIT_SECONDS = 120;

    /** Runs a process in its directory to its end, or fails past two minutes. */
    public static Finished of(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = Files.createTempFile(builder.directory().toPath(), "process", ".output");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(builder.command() + " has not ended: " + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Finished(process.exitValue(), Files.readString(output));
    }
}
