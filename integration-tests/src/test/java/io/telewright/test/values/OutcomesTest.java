package io.telewright.test.values;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.telewright.test.declared.values.OtelOutcomes;
import io.telewright.test.declared.values.Outcomes;
import io.telewright.test.declared.values.Outcomes.Accepted;
import io.telewright.test.declared.values.Outcomes.Blocked;
import io.telewright.test.declared.values.Outcomes.Declined;
import io.telewright.test.declared.values.Outcomes.Message;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Attributes that are read from the exception, the result, a type of these, or a parameter at the end. */
class OutcomesTest {
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> STATE = AttributeKey.stringKey("db.response.status_code");
    private static final AttributeKey<String> ANSWER = AttributeKey.stringKey("pay.answer");
    private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("pay.attempts");
    private static final AttributeKey<String> MESSAGE_ID = AttributeKey.stringKey("message.id");
    private static final AttributeKey<Boolean> HIT = AttributeKey.booleanKey("cache.hit");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Outcomes outcomes = new OtelOutcomes(telemetry.sdk());

    @Test
    void aPathIntoTheExceptionIsOnSpanMetricAndEvent() {
        assertThatThrownBy(() -> outcomes.query(() -> {
                    throw new SQLException("violated", "23505");
                }))
                .isInstanceOf(SQLException.class);

        assertThat(telemetry.span().getAttributes().get(STATE)).isEqualTo("23505");
        assertThat(telemetry.log().getAttributes().get(STATE)).isEqualTo("23505");
        assertThat(attributes("outcomes.query"))
                .containsExactly(Attributes.of(STATE, "23505", ERROR_TYPE, "java.sql.SQLException"));
    }

    @Test
    void anExceptionOfAnotherTypeOrNoneGivesNothing() throws Exception {
        outcomes.query(() -> "fine");
        assertThatThrownBy(() -> outcomes.query(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);

        assertThat(telemetry.spans())
                .allSatisfy(span -> assertThat(span.getAttributes().get(STATE)).isNull());
    }

    @Test
    void theResultGivesTheValueWhereNothingWasThrown() throws Exception {
        outcomes.serve(() -> 404);

        assertThat(telemetry.span()).hasAttributes(Attributes.of(STATUS, 404L));
        assertThat(telemetry.log()).hasAttributes(Attributes.of(STATUS, 404L));
        assertThat(attributes("outcomes.serve")).containsExactly(Attributes.of(STATUS, 404L));
    }

    @Test
    void theMostSpecificTypeOfExceptionGivesTheValue() {
        assertThatThrownBy(() -> outcomes.serve(() -> {
                    throw new FileNotFoundException("a kind of IOException");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> outcomes.serve(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(STATUS))
                .containsExactly(502L, 500L);
        assertThat(attributes("outcomes.serve"))
                .containsExactlyInAnyOrder(
                        Attributes.of(STATUS, 502L, ERROR_TYPE, "java.io.FileNotFoundException"),
                        Attributes.of(STATUS, 500L, ERROR_TYPE, "java.lang.IllegalStateException"));
    }

    @Test
    void constantsHaveAPlaceInTheMetricWhateverTheResultsTake() throws Exception {
        for (int status = 200; status < 210; status++) {
            int answer = status;
            outcomes.serve(() -> answer);
        }
        assertThatThrownBy(() -> outcomes.serve(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attributes("outcomes.serve"))
                .contains(Attributes.of(STATUS, 500L, ERROR_TYPE, "java.lang.IllegalStateException"))
                .contains(Attributes.of(AttributeKey.stringKey(STATUS.getKey()), "_OTHER"))
                .hasSize(5);
    }

    @Test
    void aFutureGivesWhatItCompletesWithAndItsUnwrappedException() {
        CompletableFuture<Integer> served = new CompletableFuture<>();
        CompletableFuture<Integer> failed = new CompletableFuture<>();
        CompletableFuture<Integer> dependent = outcomes.serveLater(() -> failed.thenApply(status -> status + 1));
        outcomes.serveLater(() -> served);

        served.complete(204);
        failed.completeExceptionally(new IOException("gone"));

        assertThat(dependent).isCompletedExceptionally();
        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(STATUS))
                .containsExactly(204L, 502L);
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(STATUS))
                .containsExactly(204L, 502L);
    }

    @Test
    void aMonoGivesItsValueOrItsErrorAndACancelledOneNothing() {
        assertThat(outcomes.serveReactively(() -> Mono.just(201)).block()).isEqualTo(201);
        assertThatThrownBy(() -> outcomes.serveReactively(() -> Mono.error(new IOException("gone")))
                        .block())
                .hasRootCauseInstanceOf(IOException.class);
        outcomes.serveReactively(Mono::never).subscribe().dispose();

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(STATUS))
                .containsExactly(201L, 500L, null);
    }

    @Test
    void aPublisherOfManyGivesItsError() throws Exception {
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(Runnable::run, 8)) {
            Flow.Publisher<Integer> served = outcomes.serveMany(() -> publisher);
            served.subscribe(new Ignoring());
            publisher.closeExceptionally(new IllegalStateException());
        }

        assertThat(telemetry.span().getAttributes().get(AttributeKey.booleanKey("failed")))
                .isTrue();
    }

    @Test
    void theCancellationOfAFutureIsAnExceptionOfItsOwnType() {
        CompletableFuture<Integer> cancelled = new CompletableFuture<>();
        outcomes.serveLater(() -> cancelled);

        cancelled.completeExceptionally(new CancellationException());

        assertThat(telemetry.span().getAttributes().get(STATUS)).isNull();
    }

    @Test
    void aTypeOfResultGivesItsOwnValue() {
        outcomes.pay(() -> new Accepted("r1"));
        outcomes.pay(() -> new Declined("no funds", 3));
        outcomes.pay(() -> new Blocked("fraud"));
        outcomes.pay(() -> null);

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(ANSWER))
                .containsExactly("accepted", "no funds", "other", null);
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(ATTEMPTS))
                .containsExactly(null, 3L, null, null);
        assertThat(attributes("outcomes.pay"))
                .containsExactlyInAnyOrder(
                        Attributes.of(ANSWER, "accepted"),
                        Attributes.of(ANSWER, "no funds"),
                        Attributes.of(ANSWER, "other"),
                        Attributes.empty());
    }

    @Test
    void aParameterThatIsReadAtTheEndReplacesWhatItWasAtTheStart() {
        Message set = new Message("draft");
        outcomes.send(set, () -> set.setId("42"));
        Message lost = new Message("draft");
        outcomes.send(lost, () -> lost.setId(null));

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(MESSAGE_ID))
                .containsExactly("42", "draft");
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(MESSAGE_ID))
                .containsExactly("42", "draft");
    }

    @Test
    void presenceSaysWhetherThereIsAResultUnlessTheOperationFailed() throws Exception {
        outcomes.find(() -> Optional.of("hit"));
        outcomes.find(Optional::empty);
        assertThatThrownBy(() -> outcomes.find(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(HIT))
                .containsExactly(true, false, null);
        assertThat(telemetry.logs())
                .extracting(log -> log.getAttributes().get(HIT))
                .containsExactly(true, false, null);
        assertThat(attributes("outcomes.found"))
                .containsExactlyInAnyOrder(
                        Attributes.of(HIT, true),
                        Attributes.of(HIT, false),
                        Attributes.of(ERROR_TYPE, "java.io.IOException"));
    }

    private List<Attributes> attributes(String metric) {
        MetricData data = telemetry.metric(metric);
        return data.getData().getPoints().stream().map(PointData::getAttributes).toList();
    }

    /** A subscriber that asks for all and keeps nothing. */
    private static final class Ignoring implements Flow.Subscriber<Integer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Integer item) {}

        @Override
        public void onError(Throwable thrown) {}

        @Override
        public void onComplete() {}
    }
}
