package io.telewright.test.corners;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.SpanScope;
import io.telewright.test.declared.corners.ErrorTypeNames;
import io.telewright.test.declared.corners.OtelErrorTypeNames;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The {@code error.type} of an operation may stand in the name of its span and in the bodies of its events. */
class ErrorTypeNamesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final ErrorTypeNames names = new OtelErrorTypeNames(telemetry.sdk());

    private static <T> Callable<T> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    @Test
    void aGroupIsThereOnlyIfTheOperationFails() throws Exception {
        names.sending(() -> null);
        catchThrowable(() -> names.sending(throwing(new IOException("lost"))));

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("send", "send failed with java.io.IOException");
    }

    @Test
    void aFallbackStandsForItIfTheOperationDoesNotFail() throws Exception {
        names.paying(() -> 1);
        names.paying(() -> -1);
        catchThrowable(() -> names.paying(throwing(new IOException("lost"))));

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("pay fine", "pay negative", "pay java.io.IOException");
        assertThat(telemetry.logs())
                .extracting(ErrorTypeNamesTest::body)
                .containsExactly("paid", "paid, but negative", "paid, but java.io.IOException");
    }

    @Test
    void moreThanTwentyTypesHaveOneName() {
        for (int i = 0; i < 40; i++) {
            String message = "e" + i;
            try (SpanScope scope = names.open()) {
                scope.fail(message);
            }
        }

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .contains("open e0", "open e19", "open _OTHER")
                .doesNotContain("open e20", "open e39");
    }

    @Test
    void whatComesLaterIsNamedWhenItEnds() {
        CompletableFuture<String> future = new CompletableFuture<>();
        names.waiting(() -> future);
        future.completeExceptionally(new IOException("lost"));
        names.subscribing(() -> Mono.just("there")).block();
        catchThrowable(() ->
                names.subscribing(() -> Mono.error(new IOException("lost"))).block());

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("wait java.io.IOException", "subscribe fine", "subscribe java.io.IOException");
    }

    @Test
    void theBodyOfAnEventMayBeAllThatTakesIt() throws Exception {
        names.packing(() -> null);
        catchThrowable(() -> names.packing(throwing(new IOException("lost"))));

        assertThat(telemetry.logs())
                .extracting(ErrorTypeNamesTest::body)
                .containsExactly("packed {error.type}", "not packed: java.io.IOException");
    }

    private static String body(LogRecordData log) {
        return log.getBodyValue().asString();
    }
}
