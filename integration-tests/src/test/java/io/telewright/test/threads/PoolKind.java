package io.telewright.test.threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** The ways to have a task run in another thread. */
enum PoolKind {
    FIXED(propagating -> Pool.ofService(Executors.newFixedThreadPool(4), propagating)),
    CACHED(propagating -> Pool.ofService(Executors.newCachedThreadPool(), propagating)),
    FORK_JOIN(propagating -> Pool.ofService(new ForkJoinPool(4), propagating)),
    SCHEDULED(propagating -> Pool.ofScheduler(Executors.newScheduledThreadPool(4), propagating)),
    PLAIN_EXECUTOR(propagating -> Pool.ofExecutor(Executors.newFixedThreadPool(4), propagating)),
    NEW_THREADS(propagating -> Pool.ofThreads(Executors.defaultThreadFactory(), propagating)),
    VIRTUAL_THREADS(propagating -> Pool.ofService(VirtualThreads.executor(), propagating)),
    NEW_VIRTUAL_THREADS(propagating -> Pool.ofThreads(VirtualThreads.factory(), propagating));

    private final Function<Boolean, Pool> opening;

    PoolKind(Function<Boolean, Pool> opening) {
        this.opening = opening;
    }

    /** Those that this version of Java has. */
    static List<PoolKind> all() {
        return Arrays.stream(values())
                .filter(kind -> VirtualThreads.exist() || !kind.name().contains("VIRTUAL"))
                .toList();
    }

    /** A new pool, which passes contexts on or not. */
    Pool open(boolean propagating) {
        return opening.apply(propagating);
    }
}
