package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.endings.OtelSubscribedBodies;
import io.telewright.test.declared.endings.SubscribedBodies;
import io.telewright.test.testing.CheckedContexts;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.scheduler.Schedulers;

/** With Reactor's automatic context propagation the context follows a Mono wherever it goes. */
@Timeout(120)
class ReactorTest {
    private static final String OPERATION = "SubscribedBodies.mono";

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CheckedContexts contexts = new CheckedContexts();
    private final SubscribedBodies operations = new OtelSubscribedBodies(telemetry.sdk());
    private final Steps steps = new Steps(telemetry);
    private final HopThreads threads = new HopThreads();

    @BeforeEach
    void propagate() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new OpenTelemetryAccessor());
        Hooks.enableAutomaticContextPropagation();
    }

    @AfterEach
    void noScopeWasLeftOpenNorClosedWrongly() throws InterruptedException {
        threads.end();
        Hooks.disableAutomaticContextPropagation();
        ContextRegistry.getInstance().removeThreadLocalAccessor("opentelemetry");
        contexts.close();

        assertThat(contexts.mistakes()).isEmpty();
        assertThat(contexts.open()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfAnOperationThatCapturesItsContextAreItsChildren(MonoHop hop) throws Exception {
        SpanData caller = telemetry.inSpan(() -> operations
                .mono("hop", () -> hop.to(() -> steps.take(1), threads).contextCapture())
                .map(value -> steps.take(2))
                .block());

        SpanData operation = steps.operation(OPERATION);
        assertThat(operation.getParentSpanId()).isEqualTo(caller.getSpanId());
        assertThat(steps.parentOf(1)).isEqualTo(operation.getSpanId());
        assertThat(steps.parentOf(2)).isEqualTo(caller.getSpanId());
    }

    @Test
    void theStepsOfAnOperationThatCapturesNothingAreTheCallersChildren() {
        SpanData caller = telemetry.inSpan(() -> operations
                .mono("hop", () -> MonoHop.PUBLISH_ON.to(() -> steps.take(1), threads))
                .block());

        assertThat(steps.parentOf(1)).isEqualTo(caller.getSpanId());
    }

    /** A future that is there before it is asked for would hop nowhere. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FUTURE")
    void theStepsOfAnOperationAreRootsWithoutPropagation(MonoHop hop) {
        Hooks.disableAutomaticContextPropagation();

        telemetry.inSpan(() -> operations
                .mono("hop", () -> hop.to(() -> steps.take(1), threads).contextCapture())
                .block());

        assertThat(steps.parentOf(1)).isEqualTo(Steps.NO_PARENT);
    }

    @Test
    void nestedOperationsHaveStepsOfTheirOwn() throws Exception {
        operations
                .mono(
                        "outer",
                        () -> MonoHop.PUBLISH_ON
                                .to(() -> steps.take(1), threads)
                                .flatMap(value -> operations.mono(
                                        "inner",
                                        () -> MonoHop.FLAT_MAP
                                                .to(() -> steps.take(2), threads)
                                                .contextCapture()))
                                .map(value -> String.valueOf(steps.take(3)))
                                .contextCapture())
                .block();

        String outer = steps.parentOf(1);
        String inner = steps.parentOf(2);
        assertThat(inner).isNotIn(outer, Steps.NO_PARENT);
        assertThat(steps.parentOf(3)).isEqualTo(outer);
    }

    @Test
    void everyStepOfManyOperationsAtOnceIsUnderItsOwn() {
        int count = 1_000;

        Flux.range(0, count)
                .flatMap(number -> operations.mono(
                        String.valueOf(number),
                        () -> MonoHop.FLAT_MAP
                                .to(() -> steps.take(number), threads)
                                .contextCapture()))
                .blockLast();

        steps.assertEachIsOfTheOperationOfItsTopic(count);
    }

    @Test
    void aScheduleHookAlonePassesTheContextToSchedulersAndNothingElse() throws Exception {
        Hooks.disableAutomaticContextPropagation();
        Schedulers.onScheduleHook("opentelemetry", task -> Context.current().wrap(task));

        telemetry.inSpan(() -> operations
                .mono(
                        "hop",
                        () -> MonoHop.PUBLISH_ON
                                .to(() -> steps.take(1), threads)
                                .then(MonoHop.FOREIGN_THREAD.to(() -> steps.take(2), threads)))
                .block());
        Schedulers.resetOnScheduleHook("opentelemetry");

        assertThat(steps.parentOf(1)).isEqualTo(steps.operation(OPERATION).getSpanId());
        assertThat(steps.parentOf(2)).isEqualTo(Steps.NO_PARENT);
    }
}
