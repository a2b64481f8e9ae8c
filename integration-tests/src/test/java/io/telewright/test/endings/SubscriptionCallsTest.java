package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The call itself is none: it runs the code and hands out what it returns. */
class SubscriptionCallsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @AfterEach
    void theContextOfTheCallerIsRestored() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private Object call(Library library, Way way, Supplier<Object> result) {
        return library.call(way.around(result, telemetry.sdk()), "news");
    }

    private Object call(Library library, Way way, Source source) {
        return call(library, way, () -> library.publisher(source));
    }

    private void inFlight(long expected) {
        assertThat(telemetry.metric("subscription.active"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(expected)));
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aCallWithoutASubscriptionRunsTheCodeOnceAndRecordsNothing(Library library, Way way) {
        AtomicInteger calls = new AtomicInteger();

        call(library, way, () -> {
            calls.incrementAndGet();
            assertThat(Span.current().getSpanContext().isValid()).isFalse();
            return library.publisher(new Source());
        });

        assertThat(calls).hasValue(1);
        assertThat(telemetry.spans()).isEmpty();
        assertThat(telemetry.metrics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void twoSubscriptionsToOneCallAreTwoOperations(Library library, Way way) {
        AtomicInteger calls = new AtomicInteger();
        Source source = new Source();
        Object publisher = call(library, way, () -> {
            calls.incrementAndGet();
            return library.publisher(source);
        });

        library.subscribe(publisher);
        Probe second = library.subscribe(publisher);

        inFlight(2);
        second.cancel();
        source.subscription(0).succeed();
        assertThat(calls).hasValue(1);
        assertThat(telemetry.spans()).hasSize(2).doesNotHaveDuplicates();
        assertThat(source.current())
                .containsExactly(
                        telemetry.spans().get(1).getSpanContext(),
                        telemetry.spans().get(0).getSpanContext());
        inFlight(0);
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void theOperationIsAChildOfTheSpanThatIsCurrentAtTheSubscription(Library library, Way way) {
        Object publisher = call(library, way, new Source(Signals::succeed));

        SpanData around = telemetry.inSpan(() -> library.subscribe(publisher));

        assertThat(telemetry.spans().get(0)).hasParentSpanId(around.getSpanId());
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void nullInsteadOfAPublisherReachesTheCaller(Library library, Way way) {
        assertThat(call(library, way, () -> null)).isNull();
        assertThat(telemetry.spans()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void codeThatThrowsReachesTheCaller(Library library, Way way) {
        CancellationException failure = new CancellationException("closed");

        assertThat(catchThrowable(() -> call(library, way, () -> {
                    throw failure;
                })))
                .isSameAs(failure);
        assertThat(telemetry.spans()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void withoutTelemetryTheCallerGetsTheVeryPublisher(Library library, Way way) {
        Object publisher = library.publisher(new Source());

        assertThat(library.call(way.around(() -> publisher, OpenTelemetry.noop()), "news"))
                .isSameAs(publisher);
    }
}
