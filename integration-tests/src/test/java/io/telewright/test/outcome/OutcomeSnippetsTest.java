package io.telewright.test.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.telewright.SpanScope;
import io.telewright.test.declared.outcome.CardTelemetry;
import io.telewright.test.declared.outcome.CardTelemetry.Charge.Declined;
import io.telewright.test.declared.outcome.InstrumentedJudgedService;
import io.telewright.test.declared.outcome.JudgedService;
import io.telewright.test.declared.outcome.OtelCardTelemetry;
import io.telewright.test.declared.outcome.OtelServerTelemetry;
import io.telewright.test.declared.outcome.OtelTransferTelemetry;
import io.telewright.test.declared.outcome.Payment;
import io.telewright.test.declared.outcome.Payment.Pending;
import io.telewright.test.declared.outcome.Payment.Reason;
import io.telewright.test.declared.outcome.ServerTelemetry;
import io.telewright.test.declared.outcome.TransferTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The snippets of the page on outcomes, one test for each of its sections. */
class OutcomeSnippetsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final ServerTelemetry server = new OtelServerTelemetry(telemetry.sdk());
    private final CardTelemetry cards = new OtelCardTelemetry(telemetry.sdk());
    private final TransferTelemetry transfers = new OtelTransferTelemetry(telemetry.sdk());

    @Test
    void answersThatAreErrors() {
        server.serving(() -> 404); // no failure of a server
        server.serving(() -> 503); // error.type is 503

        Judged.asNoFailure(telemetry.spans().get(0));
        Judged.asFailure(telemetry.spans().get(1), "503");
        assertThat(telemetry
                        .metric("server.requests.duration")
                        .getHistogramData()
                        .getPoints())
                .extracting(point -> point.getAttributes().get(Judged.ERROR_TYPE))
                .containsExactlyInAnyOrder(null, "503");
    }

    @Test
    void resultsOfSeveralTypes() throws Exception {
        cards.charging(() -> new Declined(Reason.NO_FUNDS)); // error.type is NO_FUNDS

        Judged.asFailure(telemetry.span(), "NO_FUNDS");
        assertThat(telemetry.logs()).extracting(LogRecordData::getEventName).containsExactly("card.failed");
    }

    @Test
    void exceptions() {
        Callable<CardTelemetry.Charge> silent = () -> {
            throw new SocketTimeoutException("no answer");
        };
        catchThrowable(() -> cards.charging(silent)); // error.type is timeout

        Judged.asThrown(telemetry.span(), "timeout");
        assertThat(telemetry.span().getStatus().getDescription()).isEqualTo("no answer");
    }

    @Test
    void whatIsNoFailure() {
        Callable<CardTelemetry.Charge> mistyped = () -> {
            throw new IllegalArgumentException("no such card");
        };
        catchThrowable(() -> cards.charging(mistyped)); // no error.type

        Judged.asNoFailure(telemetry.span());
        assertThat(telemetry.logs()).isEmpty();
    }

    @Test
    void futuresAndPublishers() {
        CompletableFuture<Payment> answer = new CompletableFuture<>();
        transfers.transferring(() -> answer);
        answer.complete(new Pending(true)); // error.type is late

        Judged.asFailure(telemetry.span(), "late");
        assertThat(answer).isCompleted();
    }

    @Test
    void services() throws Exception {
        JudgedService plain = new StatusService();
        JudgedService service = new InstrumentedJudgedService(plain, telemetry.sdk());
        service.serve(500); // error.type is 500

        Judged.asFailure(telemetry.span(), "500");
        assertThat(telemetry.span().getName()).isEqualTo("JudgedService.serve");
    }

    @Test
    void scopes() {
        try (SpanScope batch = transfers.batch()) {
            batch.fail("incomplete"); // error.type is incomplete
        }

        Judged.asFailure(telemetry.span(), "incomplete");
        assertThat(telemetry.span().getName()).isEqualTo("transfer batch");
    }

    @Test
    void eventsForSomeEndings() throws Exception {
        cards.charging(() -> new Declined(Reason.STOLEN)); // card.stolen and card.failed

        assertThat(telemetry.logs())
                .extracting(LogRecordData::getEventName)
                .containsExactly("card.stolen", "card.failed");
    }

    private static final class StatusService implements JudgedService {
        @Override
        public int serve(int status) {
            return status;
        }

        @Override
        public CompletableFuture<Integer> serveLater(int status) {
            return CompletableFuture.completedFuture(status);
        }
    }
}
