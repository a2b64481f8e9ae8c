package io.telewright.test.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.context.Context;
import io.telewright.test.declared.FaultyOperations;
import io.telewright.test.declared.OtelFaultyOperations;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(HiddenReports.class)
class FaultsTest {
    @ParameterizedTest
    @MethodSource("faultsAndShapes")
    void theBodyRunsOnceAndItsResultReachesTheCallerDespiteAFault(Fault fault, FaultyShape shape) throws Exception {
        FaultyOperations operations = new OtelFaultyOperations(fault.telemetry().sdk());
        AtomicInteger calls = new AtomicInteger();
        String result = new String("done");

        Object got = shape.run(operations, fault.arguments(), () -> {
            calls.incrementAndGet();
            return result;
        });

        assertThat(got).isSameAs(result);
        assertThat(calls).hasValue(1);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @ParameterizedTest
    @MethodSource("faultsAndShapes")
    void theBodyRunsOnceAndItsThrowableReachesTheCallerDespiteAFault(Fault fault, FaultyShape shape) {
        for (Throwable failure : failures()) {
            FaultyOperations operations =
                    new OtelFaultyOperations(fault.telemetry().sdk());
            AtomicInteger calls = new AtomicInteger();

            Throwable got = catchThrowable(() -> shape.run(operations, fault.arguments(), () -> {
                calls.incrementAndGet();
                return Sneaky.fail(failure);
            }));

            assertThat(got == failure).as(failure.getClass().getName()).isTrue();
            assertThat(calls).hasValue(1);
            assertThat(Context.current()).isSameAs(Context.root());
        }
    }

    static Stream<Arguments> faultsAndShapes() {
        return Stream.of(Fault.values())
                .flatMap(fault -> Stream.of(FaultyShape.values()).map(shape -> Arguments.of(fault, shape)));
    }

    private static Throwable[] failures() {
        return new Throwable[] {
            new IOException("unplugged"), new IllegalStateException("broken"), new Error("grave"), new Unprintable()
        };
    }
}
