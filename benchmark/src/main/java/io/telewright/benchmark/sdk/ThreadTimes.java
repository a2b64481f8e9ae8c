package io.telewright.benchmark.sdk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The processor time that Linux tells of each thread, to the nanosecond: that of the process comes in steps of 10 ms from
 * Java 17. Threads of the compiler and of the collector count, too.
 */
final class ThreadTimes {
    private static final Path TASKS = Path.of("/proc/self/task");

    private static final long ENDED = -1;

    private final Map<Path, Long> living = new HashMap<>();
    private long ofEnded;

    /** Whether the system tells them. */
    static boolean areTold() {
        return Files.isReadable(TASKS.resolveSibling("schedstat"));
    }

    /** The sum up to now; of a thread that has ended, what it was when it was last asked for. */
    long sum() throws IOException {
        Map<Path, Long> now = new HashMap<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                long nanos = ofTask(task);
                if (nanos != ENDED) {
                    now.put(task, nanos);
                }
            }
        }
        living.forEach((task, nanos) -> ofEnded += now.containsKey(task) ? 0 : nanos);
        living.clear();
        living.putAll(now);
        return ofEnded + now.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long ofTask(Path task) {
        try {
            String stat = Files.readString(task.resolve("schedstat"));
            return Long.parseLong(stat.substring(0, stat.indexOf(' ')));
        } catch (IOException ended) { // since it was listed
            return ENDED;
        }
    }
}
