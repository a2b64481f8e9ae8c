package io.telewright.test.signals;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.OtelSignalEvents;
import io.telewright.test.declared.SignalEvents;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SignalEventsTest {
    private static final Attributes TEXT = Attributes.of(stringKey("a.text"), "t");

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final SignalEvents events = new OtelSignalEvents(exported.sdk());

    @Test
    void anEventHasItsDerivedNameTheDefaultSeverityAndTheTime() {
        Instant before = Instant.now();
        events.derivedName();
        Instant after = Instant.now();

        LogRecordData record = exported.log();
        Assertions.assertThat(record.getEventName()).isEqualTo("signal.derived_name");
        assertThat(record).hasSeverity(Severity.INFO).hasAttributes(Attributes.empty());
        assertThat(record).hasBody("signal.derived_name");
        Assertions.assertThat(record.getTimestampEpochNanos()).isBetween(nanos(before), nanos(after));
        Assertions.assertThat(record.getSpanContext()).isEqualTo(SpanContext.getInvalid());
    }

    @Test
    void theBodyHasTheValuesOfItsPlaceholders() {
        events.logged("t", 7);

        assertThat(exported.log())
                .hasSeverity(Severity.DEBUG2)
                .hasBody("t of 7: t")
                .hasAttributes(Attributes.of(stringKey("a.text"), "t", longKey("a.number"), 7L));
    }

    @Test
    void thePlaceholderOfAnAbsentValueStays() {
        events.logged(null, null);

        assertThat(exported.log()).hasBody("{a.text} of {a.number}: {a.text}").hasAttributes(Attributes.empty());
    }

    @Test
    void anEventOnTheSpanIsNoLogRecord() {
        SpanData span = exported.inSpan(() -> events.onSpan("t"));

        Assertions.assertThat(exported.logs()).isEmpty();
        Assertions.assertThat(span.getEvents()).singleElement().satisfies(event -> {
            Assertions.assertThat(event.getName()).isEqualTo("signal.on_span");
            Assertions.assertThat(event.getAttributes()).isEqualTo(TEXT);
        });
    }

    @Test
    void anEventOnBothIsTwice() {
        SpanData span = exported.inSpan(() -> events.onBoth("t"));

        assertThat(exported.log())
                .hasSeverity(Severity.FATAL)
                .hasBody("both t")
                .hasAttributes(TEXT)
                .hasSpanContext(span.getSpanContext());
        Assertions.assertThat(span.getEvents())
                .extracting(EventData::getAttributes)
                .containsExactly(TEXT);
    }

    @Test
    void withoutASpanAnEventOnBothIsALogRecord() {
        events.onBoth("t");
        events.onSpan("t");

        assertThat(exported.log()).hasAttributes(TEXT);
    }

    @Test
    void aThrowableIsTheExceptionOfTheEvent() {
        events.thrown(new IllegalArgumentException("wrong"));

        Attributes attributes = exported.log().getAttributes();
        Assertions.assertThat(attributes.get(stringKey("exception.type")))
                .isEqualTo("java.lang.IllegalArgumentException");
        Assertions.assertThat(attributes.get(stringKey("exception.message"))).isEqualTo("wrong");
        Assertions.assertThat(attributes.get(stringKey("exception.stacktrace"))).contains("SignalEventsTest");
    }

    @Test
    void aThrowableIsOnTheSpanEventToo() {
        SpanData span = exported.inSpan(() -> events.thrownOnBoth("t", new IllegalStateException("shut")));

        Attributes onSpan = span.getEvents().get(0).getAttributes();
        Assertions.assertThat(onSpan.get(stringKey("a.text"))).isEqualTo("t");
        Assertions.assertThat(onSpan.get(stringKey("exception.message"))).isEqualTo("shut");
        Assertions.assertThat(exported.log().getAttributes().asMap()).containsAllEntriesOf(onSpan.asMap());
    }

    @Test
    void anAbsentThrowableIsNoException() {
        events.thrown(null);
        SpanData span = exported.inSpan(() -> events.thrownOnBoth("t", null));

        Assertions.assertThat(exported.logs())
                .extracting(LogRecordData::getAttributes)
                .containsExactly(Attributes.empty(), TEXT);
        Assertions.assertThat(span.getEvents())
                .extracting(EventData::getAttributes)
                .containsExactly(TEXT);
    }

    @Test
    void oneCallCountsAndEmitsWithTheRawValueOnTheEventOnly() {
        events.counted("first", "r");
        events.counted("second", "r");

        Assertions.assertThat(exported.metric("signal.counted").getLongSumData().getPoints())
                .extracting(point -> point.getAttributes())
                .containsExactlyInAnyOrder(
                        Attributes.of(stringKey("a.text"), "first"), Attributes.of(stringKey("a.text"), "_OTHER"));
        assertThat(exported.logs().get(1))
                .hasBody("counted second")
                .hasAttributes(Attributes.of(stringKey("a.text"), "second", stringKey("a.raw"), "r"));
    }

    @Test
    void attributesAreSetOnTheCurrentSpan() {
        SpanData span = exported.inSpan(() -> events.onCurrent("t", 3));
        events.onCurrent("nowhere", 4);

        assertThat(span).hasAttributes(Attributes.of(stringKey("a.text"), "t", longKey("a.number"), 3L));
        Assertions.assertThat(exported.spans()).hasSize(1);
    }

    @Test
    void theCurrentSpanAndAnEventTakeTheSameAttributes() {
        SpanData span = exported.inSpan(() -> events.onCurrentAndEvent("t"));

        assertThat(exported.log()).hasAttributes(TEXT).hasSpanContext(span.getSpanContext());
        assertThat(span).hasAttributes(TEXT);
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
