package io.telewright.test.operation;

import io.telewright.SpanScope;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the declaration of {@link OkOnSuccessTest} is called through. */
public interface Acknowledging {
    /** Around a body. */
    String around(Callable<String> body) throws Exception;

    /** Until a future completes. */
    CompletableFuture<String> later(Supplier<CompletableFuture<String>> body);

    /** Until a scope is closed. */
    SpanScope open();
}
