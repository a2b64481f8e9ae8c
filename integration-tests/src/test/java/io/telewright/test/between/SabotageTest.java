package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E4: an OpenTelemetry whose objects throw in one method each. */
@ExtendWith(HiddenReports.class)
class SabotageTest {
    @ParameterizedTest
    @MethodSource("calls")
    void whicheverMethodOfOpenTelemetryThrowsTheCodeRunsOnceAndItsValueComesBack(Call call) throws Exception {
        Sabotage sabotage = new Sabotage();
        InMemoryTelemetry telemetry =
                new InMemoryTelemetry(W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance());
        OpenTelemetry openTelemetry = sabotage.of(telemetry.sdk());
        AtomicInteger runs = new AtomicInteger();
        Callable<Object> prepared = call.prepared().on(openTelemetry, runs::incrementAndGet);
        sabotage.called();
        Object expected = prepared.call();
        Set<String> methods = sabotage.called();
        assertThat(methods).isNotEmpty();

        for (String method : methods) {
            for (Throwable fault : faults(method)) {
                sabotage.sabotage(method, fault);
                runs.set(0);

                Object got = prepared.call();

                assertThat(got).as(method).isEqualTo(expected);
                assertThat(runs).as(method).hasValue(1);
                assertThat(Context.current()).as(method).isSameAs(Context.root());
            }
        }
    }

    static Stream<Call> calls() {
        return Call.all().stream();
    }

    private static List<Throwable> faults(String method) {
        return List.of(
                new IllegalStateException(method),
                new NoSuchMethodError(method),
                new OutOfMemoryError(method),
                new StackOverflowError(method));
    }
}
