package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** When an operation starts and what ends it. */
public sealed interface Ending {
    /** Guava's future. Its name is put together at run time, or it would be moved with the Guava inside our own jar. */
    ClassName LISTENABLE_FUTURE =
            ClassName.get(String.join(".", "com", "google", "common", "util", "concurrent"), "ListenableFuture");

    /** It starts with the call. */
    enum OfCall implements Ending {
        /** It ends with its return, its exception, or the closing of its scope. */
        AT_ONCE,
        /** With the completion of the {@code CompletionStage} it returns. */
        WITH_STAGE,
        /** With Guava's {@code ListenableFuture} that it returns. */
        WITH_LISTENABLE_FUTURE,
        /** With its return, unless the result turns out to be a {@code CompletionStage} at run time. */
        DECIDED_AT_RUN_TIME
    }

    /**
     * It starts with each subscription to the publisher that the call returns, and ends with the subscription.
     *
     * @param publisher the kind of publisher
     * @param element the type of what it emits
     * @param isExact whether the publisher is declared to be one of exactly this type, not of a wildcard or raw
     */
    record OfSubscription(PublisherType publisher, TypeName element, boolean isExact) implements Ending {}
}
