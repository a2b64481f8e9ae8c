package io.telewright.test.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.SettableFuture;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.outcome.JudgedResults;
import io.telewright.test.declared.outcome.OtelJudgedResults;
import io.telewright.test.declared.outcome.Payment;
import io.telewright.test.declared.outcome.Payment.Declined;
import io.telewright.test.declared.outcome.Payment.Paid;
import io.telewright.test.declared.outcome.Payment.Pending;
import io.telewright.test.declared.outcome.Payment.Reason;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ExtendWith(HiddenReports.class)
class ResultRulesTest {
    private static final Payment PAID = new Paid(5);
    private static final Payment STOLEN = new Declined(Reason.STOLEN);
    private static final Payment POOR = new Declined(Reason.NO_FUNDS);

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final JudgedResults operations = new OtelJudgedResults(telemetry.sdk());

    /** A way to end with a payment. */
    private interface Way {
        void end(JudgedResults operations, Payment payment) throws Exception;
    }

    private static final Map<String, Way> WAYS = new TreeMap<>(Map.ofEntries(
            Map.entry("a value", (operations, payment) -> operations.payment(() -> payment)),
            Map.entry("a variable", (operations, payment) -> operations.generic(() -> payment)),
            Map.entry("a bounded variable", (operations, payment) -> operations.bounded(() -> payment)),
            Map.entry("a body of its own form", (operations, payment) -> operations.work(() -> payment)),
            Map.entry(
                    "a completed future",
                    (operations, payment) -> operations.future(() -> CompletableFuture.completedFuture(payment))),
            Map.entry("a future", (operations, payment) -> {
                CompletableFuture<Payment> future = new CompletableFuture<>();
                operations.future(() -> future);
                future.complete(payment);
            }),
            Map.entry(
                    "a stage",
                    (operations, payment) -> operations.stage(() -> CompletableFuture.completedStage(payment))),
            Map.entry(
                    "a variable that is a future",
                    (operations, payment) -> operations.generic(() -> CompletableFuture.completedFuture(payment))),
            Map.entry("a listenable future", (operations, payment) -> {
                SettableFuture<Payment> future = SettableFuture.create();
                operations.listenable(() -> future);
                future.set(payment);
            }),
            Map.entry(
                    "a done listenable future",
                    (operations, payment) -> operations.listenable(() -> Futures.immediateFuture(payment))),
            Map.entry(
                    "a Mono",
                    (operations, payment) ->
                            operations.mono(() -> Mono.just(payment)).block()),
            Map.entry(
                    "a Single",
                    (operations, payment) ->
                            operations.single(() -> Single.just(payment)).blockingGet()),
            Map.entry(
                    "a Maybe",
                    (operations, payment) ->
                            operations.maybe(() -> Maybe.just(payment)).blockingGet()),
            Map.entry(
                    "a Uni",
                    (operations, payment) -> operations
                            .uni(() -> Uni.createFrom().item(payment))
                            .await()
                            .indefinitely())));

    @TestFactory
    Stream<DynamicTest> aRuleMakesAResultAFailure() {
        return WAYS.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    InMemoryTelemetry otel = new InMemoryTelemetry();
                    way.getValue().end(new OtelJudgedResults(otel.sdk()), STOLEN);
                    Judged.asFailure(otel.span(), "stolen");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aResultWithoutAnOpinionIsASuccess() {
        return WAYS.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    InMemoryTelemetry otel = new InMemoryTelemetry();
                    way.getValue().end(new OtelJudgedResults(otel.sdk()), PAID);
                    Judged.asNoFailure(otel.span());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theNextLessSpecificRuleIsAskedWhereTheFirstHasNoOpinion() {
        return WAYS.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    InMemoryTelemetry otel = new InMemoryTelemetry();
                    way.getValue().end(new OtelJudgedResults(otel.sdk()), POOR);
                    Judged.asFailure(otel.span(), "declined");
                }));
    }

    @Test
    void anInheritedRuleIsAskedForATypeWithoutARuleOfItsOwn() throws Exception {
        operations.payment(() -> new Pending(true));
        operations.payment(() -> new Pending(false));

        Judged.asFailure(telemetry.spans().get(0), "late");
        Judged.asNoFailure(telemetry.spans().get(1));
    }

    @ParameterizedTest
    @CsvSource({"503, true", "404, false"})
    void aRuleForAPrimitiveJudgesPrimitiveAndBoxedResults(int status, boolean fails) {
        assertThat(operations.primitive(() -> status)).isEqualTo(status);
        assertThat(operations.boxed(() -> status)).isEqualTo(status);
        assertThat(operations.generic(() -> status)).isEqualTo(status);

        assertThat(telemetry.spans()).hasSize(3).allSatisfy(span -> {
            if (fails) {
                Judged.asFailure(span, "503");
            } else {
                Judged.asNoFailure(span);
            }
        });
    }

    @Test
    void aConstantOfAnEnumIsJudged() {
        operations.reason(() -> Reason.STOLEN);

        Judged.asFailure(telemetry.span(), "STOLEN");
    }

    @Test
    void noRuleIsAskedAboutNothing() throws Exception {
        operations.payment(() -> null);
        operations.boxed(() -> null);
        operations.generic(() -> null);
        operations.future(() -> CompletableFuture.completedFuture(null));
        operations.mono(Mono::empty).block();
        operations.maybe(Maybe::empty).blockingGet();
        operations.nothing(() -> {});

        assertThat(telemetry.spans()).hasSize(7).allSatisfy(Judged::asNoFailure);
    }

    @Test
    void anOptionalIsNotUnwrapped() {
        operations.optional(() -> Optional.of(STOLEN));

        Judged.asNoFailure(telemetry.span());
    }

    @Test
    void whatAStreamEmitsIsNoResult() {
        operations.flux(() -> Flux.just(STOLEN)).blockLast();

        Judged.asNoFailure(telemetry.span());
    }

    @Test
    void aRuleThatThrowsHasNoOpinion() throws Exception {
        Payment faulty = new Declined(null);

        assertThat(operations.payment(() -> faulty)).isSameAs(faulty);

        Judged.asFailure(telemetry.span(), "declined");
    }
}
