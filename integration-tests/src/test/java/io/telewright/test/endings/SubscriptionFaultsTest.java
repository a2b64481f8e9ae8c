package io.telewright.test.endings;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.telewright.test.operation.Fault;
import io.telewright.test.operation.Unprintable;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong in telemetry, a subscriber gets what it would get without. */
class SubscriptionFaultsTest {
    static Stream<Arguments> all() {
        return Stream.of(Library.values())
                .flatMap(library -> Stream.of(
                                Fault.SAMPLER, Fault.ON_START, Fault.ON_END, Fault.LOG_PROCESSOR, Fault.VIEW)
                        .map(fault -> Arguments.of(library, fault)));
    }

    @AfterEach
    void theContextOfTheCallerIsRestored() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private static Probe subscribe(Library library, Fault fault, Source source) {
        return library.subscribe(library.call(
                Way.DECORATOR.around(
                        () -> library.publisher(source), fault.telemetry().sdk()),
                "news"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSuccessReachesTheSubscriberDespiteAFault(Library library, Fault fault) {
        Probe plain = library.subscribe(library.publisher(new Source(Signals::succeed)));

        Probe probe = subscribe(library, fault, new Source(Signals::succeed));

        assertThat(probe.signals()).isNotEmpty().isEqualTo(plain.signals());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anUnprintableFailureReachesTheSubscriberDespiteAFault(Library library, Fault fault) {
        Unprintable failure = new Unprintable();
        Source source = new Source();

        Probe probe = subscribe(library, fault, source);
        source.subscription(0).fail(failure);

        assertThat(probe.signals())
                .hasSize(1)
                .allSatisfy(signal -> assertThat(signal == failure).isTrue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCancellationReachesThePublisherDespiteAFault(Library library, Fault fault) {
        Source source = new Source();

        subscribe(library, fault, source).cancel();

        assertThat(source.cancellations()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingStaysInFlightDespiteAFault(Library library, Fault fault) {
        if (fault == Fault.VIEW) {
            return; // no measurement arrives
        }
        InMemoryTelemetry telemetry = fault.telemetry();
        Object publisher = library.call(
                Way.DECORATOR.around(() -> library.publisher(new Source(Signals::succeed)), telemetry.sdk()), "news");

        library.subscribe(publisher).cancel();

        assertThat(telemetry.metric("subscription.active").getLongSumData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getValue()).isZero());
    }
}
