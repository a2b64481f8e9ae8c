package io.telewright.processor.model;

/** The code that an operation is around. */
public sealed interface Work {
    /**
     * The body: a functional interface that is called.
     *
     * @param index its position among the parameters
     * @param method the name of its method
     */
    record Body(int index, String method) implements Work {}

    /** The same method of the delegate, called with the same arguments. */
    record Delegate() implements Work {}

    /** What the caller does until it closes the returned {@code SpanScope}. */
    record UntilClosed() implements Work {}
}
