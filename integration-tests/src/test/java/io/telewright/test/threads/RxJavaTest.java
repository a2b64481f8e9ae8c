package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.telewright.test.declared.endings.OtelSubscribedBodies;
import io.telewright.test.declared.endings.SubscribedBodies;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a schedule handler the context follows RxJava from scheduler to scheduler. */
@Timeout(120)
class RxJavaTest {
    private static final String OPERATION = "SubscribedBodies.single";

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final SubscribedBodies operations = new OtelSubscribedBodies(telemetry.sdk());
    private final Steps steps = new Steps(telemetry);

    /** The ways in which a Single goes on in another thread by a scheduler. */
    enum Hop {
        SUBSCRIBE_ON(step -> Single.fromCallable(step::getAsLong).subscribeOn(Schedulers.io())),
        OBSERVE_ON(step -> Single.just("x").observeOn(Schedulers.computation()).map(x -> step.getAsLong())),
        DELAY(step -> Single.just("x").delay(1, TimeUnit.MILLISECONDS).map(x -> step.getAsLong())),
        FLAT_MAP(step -> Single.just("x")
                .observeOn(Schedulers.single())
                .flatMap(x -> Single.fromCallable(step::getAsLong).subscribeOn(Schedulers.newThread()))),
        PARALLEL(step -> Flowable.just("x")
                .parallel()
                .runOn(Schedulers.computation())
                .map(x -> step.getAsLong())
                .sequential()
                .firstOrError());

        private final Function<LongSupplier, Single<Long>> hopping;

        Hop(Function<LongSupplier, Single<Long>> hopping) {
            this.hopping = hopping;
        }

        Single<String> to(LongSupplier step) {
            return hopping.apply(step).map(String::valueOf);
        }
    }

    @BeforeEach
    void propagate() {
        RxJavaPlugins.setScheduleHandler(task -> Context.current().wrap(task));
    }

    @AfterEach
    void doNot() {
        RxJavaPlugins.setScheduleHandler(null);
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfAnOperationAreItsChildren(Hop hop) throws Exception {
        SpanData caller = telemetry.inSpan(() ->
                operations.single("hop", () -> hop.to(() -> steps.take(1))).blockingGet());

        SpanData operation = steps.operation(OPERATION);
        assertThat(operation.getParentSpanId()).isEqualTo(caller.getSpanId());
        assertThat(steps.parentOf(1)).isEqualTo(operation.getSpanId());
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfAnOperationAreRootsWithoutAHandler(Hop hop) {
        RxJavaPlugins.setScheduleHandler(null);

        operations.single("hop", () -> hop.to(() -> steps.take(1))).blockingGet();

        assertThat(steps.parentOf(1)).isEqualTo(Steps.NO_PARENT);
    }

    @Test
    void codeThatFollowsAnOperationInItsThreadIsStillInItsContext() throws Exception {
        operations
                .single("hop", () -> Hop.OBSERVE_ON.to(() -> steps.take(1)))
                .map(value -> steps.take(2))
                .blockingGet();

        assertThat(steps.parentOf(2)).isEqualTo(steps.operation(OPERATION).getSpanId());
    }

    @Test
    void theCallbackOfASourceWithAThreadOfItsOwnHasToBeWrapped() throws Exception {
        operations
                .single(
                        "unwrapped",
                        () -> Single.<String>create(emitter -> {
                                    new Thread(() -> emitter.onSuccess("x")).start();
                                })
                                .doOnSuccess(value -> steps.take(1)))
                .blockingGet();
        assertThat(steps.parentOf(1)).isEqualTo(Steps.NO_PARENT);

        operations
                .single(
                        "wrapped",
                        () -> Single.<String>create(emitter -> {
                                    new Thread(Context.current().wrap(() -> emitter.onSuccess("x"))).start();
                                })
                                .doOnSuccess(value -> steps.take(2)))
                .blockingGet();
        assertThat(steps.parentOf(2)).isNotEqualTo(Steps.NO_PARENT);
    }

    @Test
    void everyStepOfManyOperationsAtOnceIsUnderItsOwn() {
        int count = 1_000;

        Flowable.range(0, count)
                .flatMapSingle(number ->
                        operations.single(String.valueOf(number), () -> Hop.FLAT_MAP.to(() -> steps.take(number))))
                .blockingSubscribe();

        steps.assertEachIsOfTheOperationOfItsTopic(count);
    }
}
