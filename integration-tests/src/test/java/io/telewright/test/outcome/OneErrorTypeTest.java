package io.telewright.test.outcome;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.telewright.test.declared.outcome.InstrumentedJudgedService;
import io.telewright.test.declared.outcome.JudgedResults;
import io.telewright.test.declared.outcome.JudgedService;
import io.telewright.test.declared.outcome.OtelJudgedResults;
import io.telewright.test.declared.outcome.Payment;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Span, metrics and events have the same error type, whatever gives it. */
class OneErrorTypeTest {
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final JudgedResults operations = new OtelJudgedResults(telemetry.sdk());

    @Test
    void ofAResult() throws Exception {
        operations.measured(() -> new Payment.Declined(Payment.Reason.STOLEN));

        assertThat(telemetry.span().getAttributes().get(Judged.ERROR_TYPE)).isEqualTo("stolen");
        assertThat(telemetry.span().getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getAttributes().asMap())
                        .containsOnlyKeys(Judged.ERROR_TYPE)
                        .containsValue("stolen"));
        assertThat(pointErrorTypes()).containsExactly("stolen");
        assertThat(logs()).containsExactly("measured.ended stolen", "measured.failed stolen");
        assertThat(telemetry.logs())
                .allSatisfy(log ->
                        assertThat(log.getAttributes().get(EXCEPTION_TYPE)).isNull());
    }

    @Test
    void ofAnException() {
        catchThrowable(() -> operations.measured(() -> {
            throw new IOException("lost");
        }));

        assertThat(telemetry.span().getAttributes().get(Judged.ERROR_TYPE)).isEqualTo("connection");
        assertThat(pointErrorTypes()).containsExactly("connection");
        assertThat(logs()).containsExactly("measured.ended connection", "measured.failed connection");
        assertThat(telemetry.logs())
                .allSatisfy(log ->
                        assertThat(log.getAttributes().get(EXCEPTION_TYPE)).isEqualTo("java.io.IOException"));
    }

    @Test
    void ofASuccess() throws Exception {
        operations.measured(() -> new Payment.Paid(5));

        assertThat(telemetry.span().getAttributes().get(Judged.ERROR_TYPE)).isNull();
        assertThat(pointErrorTypes()).containsExactly("none");
        assertThat(logs()).containsExactly("measured.ended null", "measured.returned null");
    }

    @Test
    void ofADecoratedService() throws Exception {
        JudgedService service = new InstrumentedJudgedService(
                new JudgedService() {
                    @Override
                    public int serve(int status) throws IOException {
                        if (status == 0) {
                            throw new IOException("lost");
                        }
                        return status;
                    }

                    @Override
                    public CompletableFuture<Integer> serveLater(int status) {
                        return CompletableFuture.completedFuture(status);
                    }
                },
                telemetry.sdk());

        assertThat(service.serve(200)).isEqualTo(200);
        assertThat(service.serve(503)).isEqualTo(503);
        assertThat(service.serveLater(500).join()).isEqualTo(500);
        catchThrowable(() -> service.serve(0));

        Judged.asNoFailure(telemetry.spans().get(0));
        Judged.asFailure(telemetry.spans().get(1), "503");
        Judged.asFailure(telemetry.spans().get(2), "500");
        Judged.asThrown(telemetry.spans().get(3), "connection");
    }

    private List<String> logs() {
        return telemetry.logs().stream()
                .map(log -> name(log) + " " + log.getAttributes().get(Judged.ERROR_TYPE))
                .toList();
    }

    private static String name(LogRecordData log) {
        return Objects.requireNonNull(log.getEventName());
    }

    private List<String> pointErrorTypes() {
        return telemetry.metric("measured.payments").getLongSumData().getPoints().stream()
                .map(point -> point.getAttributes().get(Judged.ERROR_TYPE))
                .map(type -> Objects.requireNonNullElse(type, "none"))
                .toList();
    }
}
