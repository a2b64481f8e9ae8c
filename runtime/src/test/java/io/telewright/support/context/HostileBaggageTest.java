package io.telewright.support.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.testing.Reports;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S1, S2: baggage that others have sent, or that is broken, costs no more than its own header. */
class HostileBaggageTest {
    private static final Span SPAN = Span.wrap(SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault()));

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    private static Context with(String... entries) {
        BaggageBuilder baggage = Baggage.builder();
        for (int i = 0; i < entries.length; i += 2) {
            baggage.put(entries[i], entries[i + 1], BaggageEntryMetadata.create("from=elsewhere"));
        }
        return Context.root().with(SPAN).with(baggage.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme\r\nSet-Cookie: admin=1", "acme\nSet-Cookie: admin=1", "acme\rx", "acme\0"})
    void aLineBreakOrNulIsWrittenIntoNoHeaderOfAMap(String value) {
        Context context = with("before", "1", "tenant", value, "x-tenant", "2");
        Map<String, String> headers = new HashMap<>(Map.of("RAW-TENANT", "stale"));
        Map<String, List<String>> lists = new HashMap<>(Map.of("RAW-TENANT", List.of("stale")));

        Carriers.inject(new Raw(), context, headers, Carriers.MAP_SETTER, "a map");
        Carriers.inject(new Raw(), context, lists, Carriers.LIST_SETTER, "a map of lists");

        assertThat(headers).isEqualTo(Map.of("raw-before", "1", "raw-x-tenant", "2"));
        assertThat(lists).isEqualTo(Map.of("raw-before", List.of("1"), "raw-x-tenant", List.of("2")));
    }

    @Test
    void aLineBreakIsWrittenIntoNoHeaderOfAMapWithoutASpanEither() {
        Context context = Context.root()
                .with(Baggage.builder().put("tenant", "a\nb").put("other", "1").build());
        Map<String, String> headers = new HashMap<>();

        Carriers.inject(new Raw(), context, headers, Carriers.MAP_SETTER, "a map without a span");

        assertThat(headers).isEqualTo(Map.of("raw-other", "1"));
    }

    @Test
    void aLineBreakIsWrittenIntoNoOtherCarrierAndReportedOnceWithoutTheValue() {
        record Own() implements TextMapSetter<StringBuilder> {
            @Override
            public void set(StringBuilder carrier, String key, String value) {
                carrier.append(key).append(':').append(value).append('\n');
            }
        }
        Context context = with("a", "1", "tenant", "acme\r\nSet-Cookie: admin=1", "b\nc", "2", "d", "3");

        for (int i = 0; i < 2; i++) {
            StringBuilder headers = new StringBuilder();
            Carriers.inject(new Raw(), context, headers, new Own(), "an own setter");
            assertThat(headers).hasToString("raw-a:1\nraw-d:3\n");
        }

        assertThat(reports.messages())
                .singleElement()
                .asString()
                .contains("the writing of a header by ", "HostileBaggageTest", "Own");
        assertThat(reports.thrown())
                .singleElement()
                .hasToString(
                        "java.lang.IllegalArgumentException: The header raw-b\\nc was not written, because it has a"
                                + " line break or a NUL character.");
    }

    @Test
    void aHeaderThatASetterRefusesTakesNoOtherWithIt() {
        record Strict() implements TextMapSetter<Map<String, String>> {
            @Override
            public void set(Map<String, String> carrier, String key, String value) {
                if (!value.chars().allMatch(character -> character < 0x80)) {
                    throw new IllegalArgumentException("not ASCII");
                }
                carrier.put(key, value);
            }
        }
        Map<String, String> headers = new HashMap<>();

        Carriers.inject(new Raw(), with("a", "1", "b", "ä", "c", "3"), headers, new Strict(), "a strict setter");

        assertThat(headers).isEqualTo(Map.of("raw-a", "1", "raw-c", "3"));
        assertThat(reports.messages()).singleElement().asString().contains("Strict");
    }

    @ParameterizedTest
    @CsvSource({
        "'\ud83d', %EF%BF%BD",
        "'\ude00', %EF%BF%BD",
        "'a\ud83d', a%EF%BF%BD",
        "'\ude00\ud83d', %EF%BF%BD%EF%BF%BD",
        "'\ud83d\ud83d\ude00b', %EF%BF%BD%F0%9F%98%80b",
        "'\ud83d\ude00\ude00', %F0%9F%98%80%EF%BF%BD"
    })
    void halfASurrogatePairIsReplacedAndTheOtherEntriesGoOn(String value, String encoded) {
        Map<String, String> headers = new HashMap<>();

        Carriers.inject(
                W3CBaggagePropagator.getInstance(),
                with("a", "1", "b", value, "c", "3"),
                headers,
                Carriers.MAP_SETTER,
                "surrogates");

        assertThat(headers.get("baggage").split(","))
                .containsExactlyInAnyOrder(
                        "a=1;from=elsewhere", "b=" + encoded + ";from=elsewhere", "c=3;from=elsewhere");
        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void anEntryThatAnOperationPutsIsWellFormedFromTheStart() {
        Baggages baggage = Baggages.of(Context.root());
        Baggages.put(baggage, "tenant", "a\ud83d");
        Context context = Baggages.context(baggage);

        assertThat(Baggages.value(context, "tenant")).isEqualTo("a\ufffd");
    }

    @Test
    void baggageThatCanBeWrittenIsLeftAsItIs() {
        Context context = with("a", "\ud83d\ude00", "b", "ä");

        assertThat(WellFormed.baggage(context)).isSameAs(context);
        assertThat(WellFormed.baggage(Context.root())).isSameAs(Context.root());
    }

    /** Writes each entry into a header of its own, as it is, as Jaeger's propagator does. */
    private record Raw() implements TextMapPropagator {
        @Override
        public Collection<String> fields() {
            return List.of("raw-tenant");
        }

        @Override
        public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
            Baggage.fromContext(context).forEach((key, entry) -> setter.set(carrier, "raw-" + key, entry.getValue()));
        }

        @Override
        public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
            return context;
        }
    }
}
