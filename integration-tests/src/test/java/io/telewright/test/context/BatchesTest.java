package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.BatchBaggage;
import io.telewright.test.declared.context.Batches;
import io.telewright.test.declared.context.OtelBatches;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch has one span, a link for each message that has a context, and the baggage of all messages. */
class BatchesTest {
    private static final AttributeKey<Long> COUNT = AttributeKey.longKey("messaging.batch.message_count");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Batches batches = new OtelBatches(telemetry.sdk());
    private final List<Baggage> ofMessages = new ArrayList<>();
    private final Map<String, String> merged = new HashMap<>();

    private void look() {
        ofMessages.addAll(BatchBaggage.current());
        Baggage.current().forEach((key, entry) -> merged.put(key, entry.getValue()));
    }

    private static SpanContext sender(int number) {
        return SpanContext.createFromRemoteParent(
                "%032x".formatted(number), "%016x".formatted(number), TraceFlags.getSampled(), TraceState.getDefault());
    }

    private static Map<String, String> message(int number, String baggage) {
        Map<String, String> headers = Format.W3C.headers(sender(number));
        headers.put("baggage", baggage);
        return headers;
    }

    private static List<SpanContext> linked(SpanData span) {
        return span.getLinks().stream().map(LinkData::getSpanContext).toList();
    }

    @Test
    void theSpanIsAChildOfTheCurrentOneAndLinkedToTheSenders() {
        SpanData around = telemetry.inSpan(() -> batches.consume(
                List.of(message(1, "a=1"), Map.of("x", "y"), message(2, "a=2,b=2"), Map.of("traceparent", "garbage")),
                this::look));

        SpanData span = telemetry.spans().get(0);
        assertThat(span.getParentSpanContext()).isEqualTo(around.getSpanContext());
        assertThat(linked(span)).containsExactly(sender(1), sender(2));
        assertThat(span.getAttributes().get(COUNT)).isEqualTo(4);
    }

    @Test
    void theBaggageIsThatOfAllMessagesAndTheLaterOneWins() {
        Baggage ofCaller = Baggage.builder().put("a", "0").put("c", "0").build();
        try (Scope ignored = ofCaller.makeCurrent()) {
            assertThat(ignored).isNotNull();
            batches.consume(List.of(message(1, "a=1"), Map.of(), message(2, "a=2,b=2")), this::look);
        }

        assertThat(merged).containsOnly(Map.entry("a", "2"), Map.entry("b", "2"), Map.entry("c", "0"));
        assertThat(ofMessages.stream().map(baggage -> baggage.getEntryValue("a")))
                .containsExactly("1", null, "2");
        assertThat(BatchBaggage.current()).isEmpty();
    }

    @Test
    void anArrayIsABatch() {
        Map<String, List<String>> message = Map.of(
                "TRACEPARENT",
                List.of("00-" + sender(3).getTraceId() + "-" + sender(3).getSpanId() + "-01"));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, List<String>>[] messages = new Map[] {message, null};

        batches.consumeArray(messages, this::look);

        assertThat(linked(telemetry.span())).containsExactly(sender(3));
        assertThat(telemetry.span().getAttributes().get(COUNT)).isEqualTo(2);
        assertThat(ofMessages).hasSize(2);
    }

    @Test
    void anyIterableIsABatchAndItsBaggageCanBeAnAttribute() {
        Iterable<Map<String, String>> messages =
                () -> Arrays.asList(message(1, "tenant=a"), null, message(2, "tenant=b"))
                        .iterator();

        batches.consumeAny(messages, this::look);

        assertThat(linked(telemetry.span())).containsExactly(sender(1), sender(2));
        assertThat(telemetry.span().getAttributes().get(AttributeKey.stringKey("tenant.id")))
                .isEqualTo("b");
    }

    @Test
    void clearedBaggageIsNotCurrentButEachMessagesIsStillToBeHad() {
        batches.consumeCleared(List.of(message(1, "a=1")), this::look);

        assertThat(merged).isEmpty();
        assertThat(ofMessages)
                .singleElement()
                .satisfies(baggage -> assertThat(baggage.getEntryValue("a")).isEqualTo("1"));
        assertThat(linked(telemetry.span())).containsExactly(sender(1));
    }

    @Test
    void aBatchThatThrowsIsProcessedAllTheSame() {
        batches.consumeAny(
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> merged.put("ran", "yes"));
        batches.consumeAny(null, () -> merged.put("ran again", "yes"));

        assertThat(merged).containsKeys("ran", "ran again");
        assertThat(telemetry.spans()).allSatisfy(span -> {
            assertThat(span.getLinks()).isEmpty();
            assertThat(span.getAttributes().get(COUNT)).isZero();
        });
    }

    @Test
    void aBatchThatBreaksInTheMiddleKeepsWhatWasRead() {
        Iterator<Map<String, String>> one = List.of(message(1, "a=1")).iterator();

        batches.consumeAny(
                () -> new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Map<String, String> next() {
                        return one.next();
                    }
                },
                this::look);

        assertThat(linked(telemetry.span())).containsExactly(sender(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, 0})
    void aBatchMayBeWrongAboutItsSize(int size) {
        batches.consumeAny(
                new AbstractCollection<>() {
                    @Override
                    public Iterator<Map<String, String>> iterator() {
                        return List.of(message(1, "a=1"), message(2, "a=2")).iterator();
                    }

                    @Override
                    public int size() {
                        if (size == 0) {
                            throw new IllegalStateException("nobody knows");
                        }
                        return size;
                    }
                },
                this::look);

        assertThat(linked(telemetry.span())).containsExactly(sender(1), sender(2));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsLinked(Format format) {
        InMemoryTelemetry ofFormat = new InMemoryTelemetry(format.propagators());

        new OtelBatches(ofFormat.sdk())
                .consume(List.of(format.headers(sender(1)), format.headers(sender(2))), () -> {});

        assertThat(linked(ofFormat.span())).containsExactly(sender(1), sender(2));
    }
}
