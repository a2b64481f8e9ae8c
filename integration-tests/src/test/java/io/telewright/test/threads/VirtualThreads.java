package io.telewright.test.threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Virtual threads where Java has them, from code that Java 17 compiles. */
final class VirtualThreads {
    private VirtualThreads() {}

    /** Whether this is Java 21 or newer. */
    static boolean exist() {
        return Runtime.version().feature() >= 21;
    }

    /** {@code Thread.ofVirtual().factory()}. */
    static ThreadFactory factory() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(builder);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("virtual threads", missing);
        }
    }

    /** {@code Executors.newVirtualThreadPerTaskExecutor()}. */
    static ExecutorService executor() {
        return executor(factory());
    }

    /** {@code Executors.newThreadPerTaskExecutor(factory)}. */
    static ExecutorService executor(ThreadFactory factory) {
        try {
            return (ExecutorService) Executors.class
                    .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                    .invoke(null, factory);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("executors of virtual threads", missing);
        }
    }
}
