package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended well.
 *
 * @param seconds the processor time of all its threads, which does not depend on what else the machine is doing
 * @param peakMegabytes the most memory that it held, or 0 where the system does not tell
 */
public record Finished(double seconds, long peakMegabytes) {
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final long KILOBYTES_PER_MEGABYTE = 1_024;
    private static final int POLL_MILLIS = 10;

    /**
     * Runs a process to its end.
     *
     * @param log where its output goes
     * @throws IllegalStateException if it fails
     */
    public static Finished run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            long peak = 0;
            Duration time = Duration.ZERO;
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakKilobytes(process.pid()));
                time = process.info().totalCpuDuration().orElse(time);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " failed. Fix: read " + log);
            }
            return new Finished(time.toMillis() / MILLIS_PER_SECOND, peak / KILOBYTES_PER_MEGABYTE);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What Linux keeps of each process: it only grows, so that looking now and then is enough. */
    private static long peakKilobytes(long process) {
        Path status = Path.of("/proc", Long.toString(process), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
