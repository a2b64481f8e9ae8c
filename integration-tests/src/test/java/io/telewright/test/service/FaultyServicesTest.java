package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.context.SettableContextStorageProvider;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.service.FaultyService;
import io.telewright.test.declared.service.InstrumentedFaultyService;
import io.telewright.test.operation.Fault;
import io.telewright.test.operation.FaultyArguments;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.operation.Unprintable;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with telemetry, the delegate is called once and the caller gets what it gave. */
@ExtendWith(HiddenReports.class)
class FaultyServicesTest {
    static Stream<Arguments> faultsAndMethods() {
        return Stream.of(Fault.values())
                .flatMap(fault -> FaultyMethod.all().map(method -> Arguments.of(fault, method)));
    }

    @ParameterizedTest
    @MethodSource("faultsAndMethods")
    void theResultReachesTheCallerDespiteAFault(Fault fault, FaultyMethod method) {
        Object result = method.isDeferred() ? CompletableFuture.completedFuture("done") : new String("done");
        Delegate<FaultyService> delegate = Delegate.of(FaultyService.class, () -> result);

        assertThat(call(method, delegate, fault)).isSameAs(result);

        assertCalledOnce(delegate);
    }

    @ParameterizedTest
    @MethodSource("faultsAndMethods")
    void theThrowableReachesTheCallerDespiteAFault(Fault fault, FaultyMethod method) {
        Stream.of(
                        new IOException("unplugged"),
                        new IllegalStateException("broken"),
                        new Error("grave"),
                        new Unprintable())
                .forEach(failure -> {
                    Delegate<FaultyService> delegate = Delegate.of(FaultyService.class, () -> Sneaky.fail(failure));

                    Throwable thrown = catchThrowable(() -> call(method, delegate, fault));

                    assertThat(thrown == failure)
                            .as(failure.getClass().getName())
                            .isTrue();
                    assertCalledOnce(delegate);
                });
    }

    static Stream<Arguments> faultsAndDeferred() {
        return faultsAndMethods().filter(pair -> ((FaultyMethod) pair.get()[1]).isDeferred());
    }

    @ParameterizedTest
    @MethodSource("faultsAndDeferred")
    void theValueOfAFutureReachesTheCallerDespiteAFault(Fault fault, FaultyMethod method) {
        CompletableFuture<Object> fulfilled = new CompletableFuture<>();
        CompletableFuture<Object> failed = new CompletableFuture<>();
        RuntimeException failure = new Unprintable();

        Object value = call(method, Delegate.of(FaultyService.class, () -> fulfilled), fault);
        Object thrown = call(method, Delegate.of(FaultyService.class, () -> failed), fault);
        fulfilled.complete("done");
        failed.completeExceptionally(failure);

        assertThat((CompletableFuture<?>) value).isCompletedWithValueMatching("done"::equals);
        assertThat(((CompletableFuture<?>) thrown).handle((it, cause) -> cause == failure))
                .isCompletedWithValue(true);
    }

    @ParameterizedTest
    @MethodSource("faultsAndMethods")
    void aResultThatCannotBeReadReachesTheCaller(Fault fault, FaultyMethod method) {
        Object unreadable = new FaultyArguments.Unreadable();
        Callable<Object> work = () -> method.isDeferred()
                ? CompletableFuture.completedFuture(unreadable)
                : method.method().getReturnType() == String.class ? "done" : unreadable;
        Delegate<FaultyService> delegate = Delegate.of(FaultyService.class, work);

        assertThat(catchThrowable(() -> call(method, delegate, fault))).isNull();

        assertCalledOnce(delegate);
    }

    /** Refuses contexts, or the end of their scopes. */
    private record BrokenContexts(ContextStorage former, boolean opens) implements ContextStorage {
        @Override
        public Scope attach(Context context) {
            if (!opens) {
                throw Fault.broken();
            }
            Scope scope = former.attach(context);
            return () -> {
                scope.close();
                throw Fault.broken();
            };
        }

        @Override
        public Context current() {
            return former.current();
        }
    }

    static Stream<Arguments> methodsAndStorages() {
        return FaultyMethod.all().flatMap(method -> Stream.of(true, false).map(opens -> Arguments.of(method, opens)));
    }

    @ParameterizedTest(name = "{0}, scopes open {1}")
    @MethodSource("methodsAndStorages")
    void aStorageOfContextsThatThrowsDoesNotReachTheCaller(FaultyMethod method, boolean opens) {
        ContextStorage former = SettableContextStorageProvider.getContextStorage();
        SettableContextStorageProvider.setContextStorage(new BrokenContexts(former, opens));
        try {
            theResultReachesTheCallerDespiteAFault(Fault.NONE, method);
            theThrowableReachesTheCallerDespiteAFault(Fault.NONE, method);
        } finally {
            SettableContextStorageProvider.setContextStorage(former);
        }
    }

    @Test
    void everySignalHasTheTypeOfAFailureThatCannotBeRead() {
        InMemoryTelemetry telemetry = new InMemoryTelemetry();
        RuntimeException failure = new Unprintable();
        FaultyService service = new InstrumentedFaultyService(
                Delegate.of(FaultyService.class, () -> Sneaky.fail(failure)).object(), telemetry.sdk());
        FaultyMethod full = FaultyMethod.all()
                .filter(method -> method.toString().equals("full"))
                .findFirst()
                .orElseThrow();

        assertThat(catchThrowable(() -> full.call(service, FaultyArguments.SOUND)) == failure)
                .isTrue();

        AttributeKey<String> key = AttributeKey.stringKey("error.type");
        String type = Unprintable.class.getName();
        assertThat(telemetry.span())
                .hasStatus(StatusData.error())
                .hasTotalRecordedEvents(2)
                .hasAttributesSatisfying(attributes -> assertThat(attributes).containsEntry(key, type));
        assertThat(telemetry.log())
                .hasAttributesSatisfying(attributes -> assertThat(attributes).containsEntry(key, type));
        assertThat(telemetry.metric("full.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasAttributesSatisfying(
                        attributes -> assertThat(attributes).containsEntry(key, type))));
        assertThat(telemetry.metric("full.active"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(0)));
    }

    private static Object call(FaultyMethod method, Delegate<FaultyService> delegate, Fault fault) {
        FaultyService service = new InstrumentedFaultyService(
                delegate.object(), fault.telemetry().sdk());
        return method.call(service, fault.arguments());
    }

    private static void assertCalledOnce(Delegate<FaultyService> delegate) {
        assertThat(delegate.calls()).hasSize(1);
        assertThat(Context.current()).isSameAs(Context.root());
    }
}
