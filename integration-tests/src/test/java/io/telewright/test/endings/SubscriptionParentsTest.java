package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operation that starts with a subscription belongs where that is made, or else to the call. */
class SubscriptionParentsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void theSpanOfTheCallIsTheParentIfAnotherThreadSubscribes(Library library, Way way) throws InterruptedException {
        Source source = new Source();
        Span caller = telemetry.sdk().getTracer("caller").spanBuilder("caller").startSpan();
        Object publisher;
        try (Scope scope = caller.makeCurrent()) {
            assertThat(scope).isNotNull();
            publisher = library.call(way.around(() -> library.publisher(source), telemetry.sdk()), "news");
        }

        Thread subscribing = new Thread(() -> library.subscribe(publisher));
        subscribing.start();
        subscribing.join();
        source.subscription(0).succeed();

        assertThat(telemetry.spans())
                .singleElement()
                .satisfies(span ->
                        assertThat(span).hasParentSpanId(caller.getSpanContext().getSpanId()));
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void theSpanOfTheSubscriptionIsTheParentIfThereIsOne(Library library, Way way) {
        Source source = new Source();
        Span caller = telemetry.sdk().getTracer("caller").spanBuilder("caller").startSpan();
        Span subscriber =
                telemetry.sdk().getTracer("caller").spanBuilder("subscriber").startSpan();
        Object publisher;
        try (Scope scope = caller.makeCurrent()) {
            assertThat(scope).isNotNull();
            publisher = library.call(way.around(() -> library.publisher(source), telemetry.sdk()), "news");
        }
        try (Scope scope = subscriber.makeCurrent()) {
            assertThat(scope).isNotNull();
            library.subscribe(publisher);
        }
        source.subscription(0).succeed();

        assertThat(telemetry.spans())
                .singleElement()
                .satisfies(span -> assertThat(span)
                        .hasParentSpanId(subscriber.getSpanContext().getSpanId()));
    }
}
