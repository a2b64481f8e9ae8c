package io.telewright.testing;

/** A call of a generated class that emits something. */
@FunctionalInterface
public interface Emission<T> {
    /**
     * Makes the call. What it throws is how the operation fails.
     *
     * @param generated the generated class, on an SDK of its own
     */
    void emit(T generated) throws Throwable;
}
