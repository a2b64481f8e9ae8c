package io.telewright.support.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.telewright.testing.TestTelemetry;
import io.telewright.testing.Unprintable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey("exception.message");
    private static final AttributeKey<String> STACK_TRACE = AttributeKey.stringKey("exception.stacktrace");
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("k");

    private final TestTelemetry telemetry = new TestTelemetry();

    @Test
    void anEventBearsTheTimeOfItsEmission() {
        Instant before = Instant.now();
        Events.emit(builder());
        Instant after = Instant.now();
        Instant emitted = Instant.EPOCH.plus(Duration.ofNanos(emitted().getTimestampEpochNanos()));
        assertThat(emitted).isBetween(before, after);
        assertThat(emitted().getEventName()).isEqualTo("order.placed");
    }

    @Test
    void anEventBearsTheExceptionThatWasWrapped() {
        Events.emit(builder(), new CompletionException(new IOException("disk full")));
        assertThat(emitted().getAttributes().get(TYPE)).isEqualTo("java.io.IOException");
        assertThat(emitted().getAttributes().get(MESSAGE)).isEqualTo("disk full");
        assertThat(emitted().getAttributes().get(STACK_TRACE)).contains("disk full");
    }

    @Test
    void anEventWithoutExceptionHasNoneOfItsAttributes() {
        Events.emit(builder(), null);
        assertThat(emitted().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void anExceptionThatCannotBePrintedDoesNotKeepTheEventBack() {
        Events.emit(builder(), new Unprintable());
        assertThat(emitted().getEventName()).isEqualTo("order.placed");
        assertThat(emitted().getAttributes().get(TYPE)).isEqualTo(Unprintable.class.getName());
    }

    @Test
    void aSpanEventHasItsAttributes() {
        EventData event = added(null);
        assertThat(event.getName()).isEqualTo("order.placed");
        assertThat(event.getAttributes()).isEqualTo(Attributes.of(KEY, "v"));
    }

    @Test
    void aSpanEventBearsTheExceptionThatWasWrapped() {
        EventData event = added(new CompletionException(new IOException("disk full")));
        assertThat(event.getAttributes().get(KEY)).isEqualTo("v");
        assertThat(event.getAttributes().get(TYPE)).isEqualTo("java.io.IOException");
        assertThat(event.getAttributes().get(MESSAGE)).isEqualTo("disk full");
        assertThat(event.getAttributes().get(STACK_TRACE)).startsWith("java.io.IOException: disk full");
    }

    @Test
    void aSpanEventTellsWhatTheExceptionCanTell() {
        EventData event = added(new Unprintable());
        assertThat(event.getAttributes()).isEqualTo(Attributes.of(KEY, "v", TYPE, Unprintable.class.getName()));
    }

    private LogRecordBuilder builder() {
        return telemetry.sdk.getLogsBridge().get("test").logRecordBuilder().setEventName("order.placed");
    }

    private LogRecordData emitted() {
        return telemetry.logs().getFinishedLogRecordItems().get(0);
    }

    private EventData added(Throwable exception) {
        Span span = telemetry.sdk.getTracer("test").spanBuilder("x").startSpan();
        AttributesBuilder attributes = SpanEvents.attributes();
        SpanEvents.set(attributes, KEY, "v");
        SpanEvents.add(span, "order.placed", attributes, exception);
        span.end();
        return telemetry.span().getEvents().get(0);
    }
}
