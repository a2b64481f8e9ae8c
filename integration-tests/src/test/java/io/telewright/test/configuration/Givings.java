package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.ServerBuilder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The requests that a client gives up, because the server does not answer. */
final class Givings {
    private final CountDownLatch one = new CountDownLatch(1);

    /** Makes a server that never answers. */
    void neverAnswer(ServerBuilder server) {
        server.requestTimeout(Duration.ZERO).decorator((delegate, context, request) -> {
            context.whenRequestCancelled().thenAccept(cause -> one.countDown());
            return HttpResponse.of(new CompletableFuture<>());
        });
    }

    /** Waits for the first, for less than the time that an export has by default. */
    void awaitOne() {
        try {
            assertThat(one.await(8, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
