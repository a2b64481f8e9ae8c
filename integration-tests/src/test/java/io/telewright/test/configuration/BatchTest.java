package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.ServerBuilder;
import io.telewright.test.declared.ConfiguredTelemetry;
import io.telewright.test.otlp.OtlpReceiver;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much is sent at once, how much waits, and how often metrics are sent. */
class BatchTest {
    private static final int MANY = 1_000;

    private final CompletableFuture<Void> answering = new CompletableFuture<>();
    private OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void requestsHoldNoMoreThanABatch() {
        Configured.run(
                config -> config.otlpEndpoint(receiver.endpoint()).batchSize(10), telemetry -> emit(telemetry, MANY));

        assertThat(receiver.awaitSpans(MANY)).hasSize(MANY);
        assertThat(receiver.awaitLogRecords(MANY)).hasSize(MANY);
        assertThat(receiver.traceRequests())
                .extracting(request -> sizeOf(
                        request.message().getResourceSpansList(),
                        resource -> sizeOf(resource.getScopeSpansList(), scope -> scope.getSpansCount())))
                .allMatch(size -> size <= 10);
        assertThat(receiver.logsRequests())
                .extracting(request -> sizeOf(
                        request.message().getResourceLogsList(),
                        resource -> sizeOf(resource.getScopeLogsList(), scope -> scope.getLogRecordsCount())))
                .allMatch(size -> size <= 10);
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsDropped() {
        receiver.close();
        receiver = OtlpReceiver.start(this::answerLater);

        Configured.run(
                config -> config.otlpEndpoint(receiver.endpoint()).queueSize(16).batchSize(4), telemetry -> {
                    emit(telemetry, MANY);
                    answering.complete(null);
                });

        // Those in the queue, those in the request that is under way, and those that wait for the next.
        assertThat(receiver.awaitSpans(16)).hasSizeBetween(16, 16 + 2 * 4);
        assertThat(receiver.awaitLogRecords(16)).hasSizeBetween(16, 16 + 2 * 4);
    }

    @Test
    void aSmallQueueNeedsNoBatchSize() {
        try (Logged logged = new Logged()) {
            Configured.run(config -> config.otlpEndpoint(receiver.endpoint()).queueSize(1), Configured::emit);

            assertThat(receiver.awaitSpans(1)).hasSize(1);
            assertThat(logged.messages()).noneMatch(message -> message.contains("maxExportBatchSize"));
        }
    }

    @Test
    void metricsAreSentAtTheInterval() {
        Configured.run(
                config -> config.otlpEndpoint(receiver.endpoint()).exportInterval(Duration.ofMillis(50)), telemetry -> {
                    telemetry.called();
                    assertThat(receiver.awaitMetrics(5, "configured")).hasSizeGreaterThanOrEqualTo(5);
                });
    }

    private static void emit(ConfiguredTelemetry telemetry, int times) {
        for (int i = 0; i < times; i++) {
            telemetry.work(() -> {});
            telemetry.noted();
        }
    }

    private void answerLater(ServerBuilder server) {
        server.http(new InetSocketAddress("127.0.0.1", 0))
                .decorator((delegate, context, request) -> HttpResponse.of(answering.thenApplyAsync(
                        ready -> {
                            try {
                                return delegate.serve(context, request);
                            } catch (Exception thrown) {
                                return HttpResponse.ofFailure(thrown);
                            }
                        },
                        context.eventLoop())));
    }

    private static <T> int sizeOf(Iterable<T> parts, Function<T, Integer> size) {
        int sum = 0;
        for (T part : parts) {
            sum += size.apply(part);
        }
        return sum;
    }
}
