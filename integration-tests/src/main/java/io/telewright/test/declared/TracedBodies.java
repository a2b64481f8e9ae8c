package io.telewright.test.declared;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.IOException;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Spans around bodies of every shape. */
@Telemetry
public interface TracedBodies {
    /** No result, no exception. */
    @Traced
    void runs(String task, Runnable body);

    /** A result. */
    @Traced
    <T> T supplies(Supplier<T> body);

    /** A result whose type is known. */
    @Traced
    String says(Supplier<String> body);

    /** A result and any exception. */
    @Traced
    <T> T calls(Callable<T> body) throws Exception;

    /** A result and an exception of the caller's choice. */
    @Traced
    <T, E extends Exception> T works(Work<T, E> body) throws E;

    /** No result, but a checked exception. */
    @Traced
    void flushes(Flush body) throws IOException;

    /** A body whose type is a type variable. */
    @Traced
    <B extends Runnable> void performs(B body);

    /** A result that says nothing, where the caller wants none. */
    @Traced
    <E extends Exception> void finishes(Work<Void, E> body) throws E;

    /** A body whose type has several bounds. */
    @Traced
    <B extends Serializable & Supplier<String>> String repeats(B body);

    /** A primitive result. */
    @Traced
    int counts(IntSupplier body);

    /** A wider primitive result, from a supplier that would be observed by a metric. */
    @Traced
    long measures(LongSupplier body);

    /**
     * Work that may fail in its own way.
     *
     * @param <T> its result
     * @param <E> how it fails
     */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        /** Does it. */
        T work() throws E;
    }

    /** Writes what is left. */
    @FunctionalInterface
    interface Flush {
        /** Does it. */
        void flush() throws IOException;
    }
}
