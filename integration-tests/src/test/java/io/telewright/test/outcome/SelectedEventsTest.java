package io.telewright.test.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.telewright.test.declared.outcome.OtelSelectedEvents;
import io.telewright.test.declared.outcome.Payment;
import io.telewright.test.declared.outcome.Payment.Declined;
import io.telewright.test.declared.outcome.Payment.Paid;
import io.telewright.test.declared.outcome.Payment.Pending;
import io.telewright.test.declared.outcome.Payment.Reason;
import io.telewright.test.declared.outcome.SelectedEvents;
import io.telewright.test.declared.outcome.SelectedEvents.Holder;
import io.telewright.test.declared.outcome.SelectedEvents.Late;
import io.telewright.test.declared.outcome.SelectedEvents.Plain;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(HiddenReports.class)
class SelectedEventsTest {
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final SelectedEvents operations = new OtelSelectedEvents(telemetry.sdk());

    @Test
    void aResultSelectsTheEventsOfItsNameAndItsClass() throws Exception {
        operations.paying("north", () -> new Late(new Declined(Reason.STOLEN)));

        assertThat(names()).containsExactly("payment.stolen", "payment.late", "payment.returned");
        assertThat(spanEvents()).containsExactly("payment.late");
    }

    @Test
    void anotherResultSelectsNone() throws Exception {
        operations.paying("north", () -> new Plain(new Declined(Reason.NO_FUNDS)));
        operations.paying("north", () -> new Plain(new Paid(5)));
        operations.paying("north", () -> null);

        assertThat(names()).containsExactly("payment.returned", "payment.returned", "payment.returned");
    }

    @Test
    void aSelectionHoldsWhateverTheOutcome() throws Exception {
        operations.paying("north", () -> new Late(new Pending(true)));

        assertThat(names()).containsExactly("payment.late");
        assertThat(telemetry.log().getAttributes().get(Judged.ERROR_TYPE)).isEqualTo("pending");
    }

    @Test
    void anExceptionSelectsTheEventsOfItsClassAndIsRecordedWithThem() {
        Exception thrown = new CompletionException(new FileNotFoundException("gone"));
        catchThrowable(() -> operations.paying("north", () -> {
            throw thrown;
        }));

        LogRecordData log = telemetry.logs().get(0);
        assertThat(names()).containsExactly("payment.lost", "payment.returned");
        assertThat(log.getAttributes().get(EXCEPTION_TYPE)).isEqualTo("java.io.FileNotFoundException");
        assertThat(log.getAttributes().get(Judged.ERROR_TYPE)).isNull();
        assertThat(Objects.requireNonNull(log.getBodyValue()).asString()).isEqualTo("north lost it");
        assertThat(spanEvents()).containsExactly("payment.lost");
    }

    @Test
    void theResultItselfMayBeTheEnum() {
        operations.asking(() -> Reason.NO_FUNDS);
        operations.asking(() -> null);

        assertThat(names()).containsExactly("reason.known");
    }

    @Test
    void theResultOfAFutureIsLookedInto() {
        operations.askingLater(() -> CompletableFuture.completedFuture(new Holder(Optional.of(Reason.STOLEN))));
        operations.askingLater(() -> CompletableFuture.completedFuture(new Holder(Optional.empty())));
        operations.askingLater(() -> CompletableFuture.completedFuture(null));
        operations.askingLater(() -> CompletableFuture.failedFuture(new IllegalStateException("odd")));

        assertThat(names()).containsExactly("reason.stolen");
    }

    @Test
    void aPathThatThrowsSelectsNothing() {
        assertThat(operations.<SelectedEvents.Answer>generic(() -> new Broken()))
                .isInstanceOf(Broken.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void oneOfSeveralCriteriaIsEnough() {
        operations.<SelectedEvents.Answer>generic(() -> new Late(new Paid(5)));
        operations.<SelectedEvents.Answer>generic(() -> new Plain(new Declined(Reason.STOLEN)));
        operations.<SelectedEvents.Answer>generic(() -> new Plain(new Paid(5)));

        assertThat(names()).containsExactly("generic.stolen", "generic.stolen");
    }

    @Test
    void anEventHasItsSeverityAsTextAndItsNameAsBody() throws Exception {
        operations.paying("north", () -> new Plain(new Declined(Reason.STOLEN)));

        LogRecordData log = telemetry.logs().get(0);
        assertThat(log.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(log.getSeverityText()).isEqualTo("ERROR");
        assertThat(Objects.requireNonNull(log.getBodyValue()).asString()).isEqualTo("payment.stolen");
    }

    /** An answer that nothing can be asked. */
    private static final class Broken implements SelectedEvents.Answer {
        @Override
        public Payment payment() {
            throw new IllegalStateException("broken");
        }
    }

    private List<String> names() {
        return telemetry.logs().stream().map(LogRecordData::getEventName).toList();
    }

    private List<String> spanEvents() {
        return telemetry.span().getEvents().stream().map(EventData::getName).toList();
    }
}
