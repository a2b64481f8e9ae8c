package io.telewright.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.service.FaultyService;
import io.telewright.test.declared.service.InstrumentedFaultyService;
import io.telewright.test.operation.FaultyArguments;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.CheckedContexts;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The context is current inside the delegate, the caller's again afterwards, and in no other thread. */
class ContextsOfServicesTest {
    private static final ContextKey<String> TENANT = ContextKey.named("tenant");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CheckedContexts contexts = new CheckedContexts();
    private final List<Context> inside = new ArrayList<>();

    @AfterEach
    void nothingWasLeftOpenNorClosedWrongly() {
        contexts.close();

        assertThat(contexts.mistakes()).isEmpty();
        assertThat(contexts.open()).isZero();
        assertThat(contexts.opened()).isPositive();
    }

    static Stream<FaultyMethod> methods() {
        return FaultyMethod.all();
    }

    static Stream<FaultyMethod> deferred() {
        return FaultyMethod.all().filter(FaultyMethod::isDeferred);
    }

    private Object call(FaultyMethod method, Callable<?> work) {
        Delegate<FaultyService> delegate = Delegate.of(FaultyService.class, () -> {
            inside.add(Context.current());
            return work.call();
        });
        return method.call(new InstrumentedFaultyService(delegate.object(), telemetry.sdk()), FaultyArguments.SOUND);
    }

    private static Context caller() {
        return Context.root().with(TENANT, "acme");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theCallersContextIsBackWhenTheDelegateReturns(FaultyMethod method) {
        Object result = method.isDeferred() ? CompletableFuture.completedFuture("done") : "done";

        caller().wrap(() -> {
                    Context before = Context.current();
                    assertThat(call(method, () -> result)).isSameAs(result);
                    assertThat(Context.current()).isSameAs(before);
                })
                .run();

        assertSeenInside(method);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theCallersContextIsBackWhenTheDelegateThrows(FaultyMethod method) {
        IOException failure = new IOException("unplugged");

        caller().wrap(() -> {
                    Context before = Context.current();
                    assertThat(catchThrowable(() -> call(method, () -> Sneaky.fail(failure))))
                            .isSameAs(failure);
                    assertThat(Context.current()).isSameAs(before);
                })
                .run();

        assertSeenInside(method);
    }

    @ParameterizedTest
    @MethodSource("deferred")
    void noContextOfTheCallIsCurrentInTheThreadThatCompletesAFuture(FaultyMethod method) throws Exception {
        CompletableFuture<Object> pending = new CompletableFuture<>();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            caller().wrap(() -> {
                        Context before = Context.current();
                        assertThat((CompletableFuture<?>) call(method, () -> pending))
                                .isNotDone();
                        assertThat(Context.current()).isSameAs(before);
                    })
                    .run();
            assertThat(telemetry.spans()).isEmpty();

            Future<Context> completing = other.submit(() -> {
                pending.complete("done");
                return Context.current();
            });

            assertThat(completing.get()).isSameAs(Context.root());
        } finally {
            other.shutdown();
        }
        assertSeenInside(method);
    }

    @ParameterizedTest
    @MethodSource("deferred")
    void aFutureThatTheCallerCancelsEndsTheSpanAndTheContextStaysTheCallers(FaultyMethod method) {
        CompletableFuture<Object> pending = new CompletableFuture<>();

        caller().wrap(() -> {
                    Context before = Context.current();
                    ((CompletableFuture<?>) call(method, () -> pending)).cancel(true);
                    assertThat(Context.current()).isSameAs(before);
                })
                .run();

        assertThat(pending).isCancelled();
        assertSeenInside(method);
    }

    @Test
    void eachOfManyThreadsSeesTheSpanOfItsOwnCall() throws Exception {
        Delegate<FaultyService> delegate = Delegate.of(
                FaultyService.class,
                () -> Span.current().getSpanContext().getSpanId()
                        + Context.current().get(TENANT));
        FaultyService service = new InstrumentedFaultyService(delegate.object(), telemetry.sdk());
        FaultyArguments given = FaultyArguments.SOUND;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Object>> results = new ArrayList<>();
        List<String> current = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                Context own = Context.root().with(TENANT, "/" + i);
                results.add(threads.submit(own.wrap(
                        () -> service.full(given.mood(), given.part(), given.text(), given.letters(), given.tags()))));
            }
            for (int i = 0; i < results.size(); i++) {
                String seen = results.get(i).get().toString();
                assertThat(seen).endsWith("/" + i);
                current.add(seen.substring(0, seen.indexOf('/')));
            }
        } finally {
            threads.shutdown();
        }

        assertThat(telemetry.spans())
                .extracting(SpanData::getSpanId)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(current);
    }

    private void assertSeenInside(FaultyMethod method) {
        assertThat(inside)
                .hasSize(1)
                .allSatisfy(seen -> assertThat(seen.get(TENANT)).isEqualTo("acme"));
        String current = Span.fromContext(inside.get(0)).getSpanContext().getSpanId();
        assertThat(telemetry.spans())
                .extracting(SpanData::getSpanId)
                .isEqualTo(method.isTraced() ? List.of(current) : List.of());
    }
}
