package io.telewright.test.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.outcome.JudgedResults;
import io.telewright.test.declared.outcome.OtelJudgedResults;
import io.telewright.test.declared.outcome.Payment;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

@ExtendWith(HiddenReports.class)
class ExceptionRulesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final JudgedResults operations = new OtelJudgedResults(telemetry.sdk());

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("of an inherited rule", new IOException("lost"), "connection"),
                Arguments.of("of a rule for a superclass", new EOFException("end"), "connection"),
                Arguments.of("of the most specific rule", new NumberFormatException("number"), "number"),
                Arguments.of("of a general rule", new IllegalStateException("odd"), "runtime"),
                Arguments.of("without its wrappers", new CompletionException(new IOException("lost")), "connection"),
                Arguments.of("in both wrappers", new ExecutionException(new EOFException("end")), "connection"),
                Arguments.of("of its class, since no rule fits", new Exception("checked"), "java.lang.Exception"),
                Arguments.of(
                        "of its class, since the rule throws",
                        new UnsupportedOperationException("missing"),
                        "java.lang.UnsupportedOperationException"),
                Arguments.of("of a rule that names a cancellation", new CancellationException("stopped"), "stopped"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void anExceptionHasTheErrorType(String which, Exception thrown, String errorType) {
        assertThat(catchThrowable(() -> operations.payment(throwing(thrown)))).isSameAs(thrown);

        Judged.asThrown(telemetry.span(), errorType);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void theExceptionOfAFutureHasTheSame(String which, Exception thrown, String errorType) {
        CompletableFuture<Payment> future = new CompletableFuture<>();
        operations.future(() -> future);
        future.completeExceptionally(thrown);

        Judged.asThrown(telemetry.span(), errorType);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void theErrorOfAPublisherHasTheSame(String which, Exception thrown, String errorType) {
        catchThrowable(() -> operations.mono(() -> Mono.error(thrown)).block());

        Judged.asThrown(telemetry.span(), errorType);
    }

    @Test
    void theStatusIsDescribedByTheMessageAsItIsWithoutARule() {
        catchThrowable(() -> operations.payment(throwing(new IOException("lost"))));

        assertThat(telemetry.span().getStatus())
                .isEqualTo(StatusData.create(StatusData.error().getStatusCode(), "lost"));
    }

    @Test
    void anExceptionThatIsNoErrorIsNoFailureAndNoLessSpecificRuleIsAsked() {
        catchThrowable(() -> operations.payment(throwing(new IllegalArgumentException("odd"))));
        catchThrowable(() -> operations.payment(throwing(new NumberFormatException("word"))));

        assertThat(telemetry.spans()).hasSize(2).allSatisfy(Judged::asNoFailure);
    }

    @Test
    void expectedExceptionsAreNotAskedAbout() {
        catchThrowable(() -> operations.expecting(throwing(new FileNotFoundException("gone"))));
        catchThrowable(() -> operations.expecting(throwing(new EOFException("end"))));

        Judged.asNoFailure(telemetry.spans().get(0));
        Judged.asThrown(telemetry.spans().get(1), "connection");
    }

    @Test
    void aCancellationIsNoFailureUnlessARuleNamesIt() {
        catchThrowable(() -> operations.payment(throwing(new CancellationException("left"))));
        CompletableFuture<Payment> future = new CompletableFuture<>();
        operations.future(() -> future);
        future.cancel(true);
        operations.mono(Mono::never).subscribe().dispose();

        assertThat(telemetry.spans()).hasSize(3).allSatisfy(Judged::asNoFailure);
    }

    private static Callable<Payment> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }
}
