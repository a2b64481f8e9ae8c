package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each subscription is an operation, whatever the library. */
class SubscriptionsTest {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @AfterEach
    void theContextOfTheCallerIsRestored() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private Object call(Library library, Way way, Source source) {
        return library.call(way.around(() -> library.publisher(source), telemetry.sdk()), "news");
    }

    private static Attributes attributes(Consumer<AttributesBuilder> more) {
        AttributesBuilder builder = Attributes.builder().put("topic", "news");
        more.accept(builder);
        return builder.build();
    }

    /** The one span and log record, the duration and the count of those in flight say the same. */
    private void ended(Library library, Way way, StatusData status, Attributes attributes) {
        SpanData span = telemetry.span();
        assertThat(span)
                .hasName(way.declaration() + "." + library.name().toLowerCase(Locale.ROOT))
                .hasStatus(status)
                .hasAttributes(attributes)
                .hasEnded();
        assertThat(telemetry.log()).hasSpanContext(span.getSpanContext());
        assertThat(telemetry.log().getAttributes().asMap()).containsAllEntriesOf(attributes.asMap());
        String errorType = attributes.get(ERROR_TYPE);
        assertThat(telemetry.metric("subscription.duration"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasCount(1)
                        .hasAttributes(errorType == null ? Attributes.empty() : Attributes.of(ERROR_TYPE, errorType))));
        inFlight(0);
    }

    private void inFlight(long expected) {
        assertThat(telemetry.metric("subscription.active"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(expected)));
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aSuccessOnAnotherThreadEndsTheOperation(Library library, Way way) throws InterruptedException {
        Source source = new Source();

        Probe probe = library.subscribe(call(library, way, source));

        assertThat(telemetry.spans()).isEmpty();
        inFlight(1);
        AtomicReference<Context> elsewhere = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            source.subscription(0).succeed();
            elsewhere.set(Context.current());
        });
        thread.start();
        thread.join();
        assertThat(elsewhere.get()).isSameAs(Context.root());
        assertThat(probe.signals())
                .isEqualTo(library.subscribe(library.publisher(new Source(Signals::succeed)))
                        .signals());
        ended(
                library,
                way,
                StatusData.unset(),
                attributes(it -> it.put("value", library.hasOneValue() ? Source.VALUE : null)));
        assertThat(source.current()).containsExactly(telemetry.span().getSpanContext());
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aPublisherThatIsDoneEndsTheOperationAtOnce(Library library, Way way) {
        Source source = new Source(Signals::succeed);

        library.subscribe(call(library, way, source));

        ended(
                library,
                way,
                StatusData.unset(),
                attributes(it -> it.put("value", library.hasOneValue() ? Source.VALUE : null)));
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aCompletionWithoutAValueEndsTheOperation(Library library, Way way) {
        if (library.mayBeEmpty()) {
            Probe probe = library.subscribe(call(library, way, new Source(Signals::complete)));

            assertThat(probe.signals()).containsExactly(library == Library.UNI ? "null" : "completed");
            ended(library, way, StatusData.unset(), attributes(it -> {}));
        }
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aFailureFailsTheOperationAndReachesTheSubscriber(Library library, Way way) {
        IOException failure = new IOException("unplugged");
        Source source = new Source();

        Probe probe = library.subscribe(call(library, way, source));
        source.subscription(0).fail(failure);
        probe.cancel();

        assertThat(probe.signals()).containsExactly(failure);
        ended(
                library,
                way,
                StatusData.create(StatusCode.ERROR, "unplugged"),
                attributes(it -> it.put(ERROR_TYPE, IOException.class.getName())));
        assertThat(telemetry.span()).hasException(failure).hasTotalRecordedEvents(1);
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void anExpectedFailureDoesNotFailTheOperation(Library library, Way way) {
        library.subscribe(call(library, way, new Source(it -> it.fail(new IllegalArgumentException("no such topic")))));

        ended(library, way, StatusData.unset(), attributes(it -> {}));
        assertThat(telemetry.span()).hasTotalRecordedEvents(0);
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aCancellationEndsTheOperationAsCancelled(Library library, Way way) {
        Source source = new Source();

        Probe probe = library.subscribe(call(library, way, source));
        probe.cancel();
        probe.cancel();

        assertThat(source.cancellations()).isEqualTo(1);
        assertThat(probe.signals()).isEmpty();
        ended(library, way, StatusData.unset(), attributes(it -> {}));
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.endings.Way#inAllLibraries")
    void aCancellationAfterTheCompletionRecordsNothingMore(Library library, Way way) {
        Probe probe = library.subscribe(call(library, way, new Source(Signals::succeed)));

        probe.cancel();

        ended(
                library,
                way,
                StatusData.unset(),
                attributes(it -> it.put("value", library.hasOneValue() ? Source.VALUE : null)));
    }
}
