package io.telewright.example.conventions;

/**
 * The code that an operation is about. Any functional interface would do; this one hands on the result and the
 * exception with their types.
 *
 * @param <T> what the code returns
 * @param <E> what it may throw
 */
@FunctionalInterface
public interface Work<T, E extends Exception> {
    T run() throws E;
}
