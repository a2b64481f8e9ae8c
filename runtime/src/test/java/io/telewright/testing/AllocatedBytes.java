package io.telewright.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes a call allocates once it is compiled. */
public final class AllocatedBytes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 50_000;
    private static final int ROUNDS = 40;
    private static final int CALLS = 10_000;

    private AllocatedBytes() {}

    /** The least of several rounds, since the compiler and a collector may be at work in the others. */
    public static long perCall(Runnable call) {
        run(call, WARM_UP);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, ofOneRound(call));
        }
        return least / CALLS;
    }

    private static long ofOneRound(Runnable call) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        run(call, CALLS);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static void run(Runnable call, int times) {
        for (int i = 0; i < times; i++) {
            call.run();
        }
    }
}
