package io.telewright.testing;

/** A call of a generated class that emits something. */
@FunctionalInterface
public interface Emission<T> {
    /**
     * Makes the call. If the call throws, the operation fails with that exception.
     *
     * @param generated the generated class, on an SDK of its own
     */
    void emit(T generated) throws Throwable;
}
