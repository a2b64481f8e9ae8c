package io.telewright.support.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps as carriers, of whatever kind. */
class MapCarriersTest {
    private static final SpanContext REMOTE = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());

    private static final String TRACEPARENT = "00-" + REMOTE.getTraceId() + "-" + REMOTE.getSpanId() + "-01";

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static SpanContext spanOf(Context context) {
        return Span.fromContext(context).getSpanContext();
    }

    @Test
    void staleHeadersAreRemovedWhereTheNamesAreNoViewOfTheMap() {
        Map<String, String> headers = new HashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public Set<String> keySet() {
                return new HashSet<>(super.keySet());
            }
        };
        headers.putAll(Map.of("accept", "text/plain", "Traceparent", "stale", "TRACESTATE", "stale=1"));

        Carriers.inject(W3C, Context.root().with(Span.wrap(REMOTE)), headers, Carriers.MAP_SETTER, "no view");

        assertThat(headers).isEqualTo(Map.of("accept", "text/plain", "traceparent", TRACEPARENT));
    }

    @Test
    void anEmptyListHidesNoHeaderInAnotherCase() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("traceparent", List.of());
        headers.put("Traceparent", List.of(TRACEPARENT));

        assertThat(spanOf(Carriers.extract(Context.root(), W3C, headers, Carriers.MAP_GETTER, "empty")))
                .isEqualTo(REMOTE);
    }

    @Test
    void aMapThatSortsInAWayOfItsOwnIsRead() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.reversed());
        headers.put("TRACEPARENT", TRACEPARENT);

        assertThat(spanOf(Carriers.extract(Context.root(), W3C, headers, Carriers.MAP_GETTER, "sorted")))
                .isEqualTo(REMOTE);
    }

    @Test
    void allTextsOfAListAreRead() {
        List<Object> values = Arrays.asList("a=1", null, 7, "b=2");
        Iterator<String> all = Carriers.MAP_GETTER.getAll(Map.of("Baggage", values), "baggage");

        assertThat(all).toIterable().containsExactly("a=1", "b=2");
        assertThat(Carriers.MAP_GETTER.getAll(Map.of(), "baggage")).isExhausted();
        assertThat(Carriers.MAP_GETTER.getAll(Map.of("baggage", List.of("a=1")), "baggage"))
                .toIterable()
                .containsExactly("a=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracestate", "TraceState"})
    void severalTraceStatesAreOne(String name) {
        List<Object> values = Arrays.asList(" ", "a=1,b=2", null, 7, "c=3");
        Map<String, Object> headers =
                Map.of("Traceparent", List.of(TRACEPARENT, "another"), name, values, "other", List.of("1", "2"));

        SpanContext extracted = spanOf(Carriers.extract(Context.root(), W3C, headers, Carriers.MAP_GETTER, "states"));

        assertThat(extracted.getTraceState().asMap())
                .containsExactly(Map.entry("a", "1"), Map.entry("b", "2"), Map.entry("c", "3"));
        assertThat(extracted.getSpanId()).isEqualTo(REMOTE.getSpanId());
        assertThat(Carriers.MAP_GETTER.get(headers, "TRACESTATE")).isEqualTo("a=1,b=2,c=3");
        assertThat(Carriers.MAP_GETTER.get(headers, "other")).isEqualTo("1");
    }

    @Test
    void aTraceStateThatIsAloneIsHandedOnAsItIs() {
        String state = "a=1,,b=2";

        assertThat(Carriers.MAP_GETTER.get(Map.of("tracestate", List.of(state)), "tracestate"))
                .isSameAs(state);
        assertThat(Carriers.MAP_GETTER.get(Map.of("tracestate", state), "tracestate"))
                .isSameAs(state);
        assertThat(Carriers.MAP_GETTER.get(Map.of("tracestate", List.of(1, 2)), "tracestate"))
                .isEmpty();
    }

    @Test
    void aNameWithoutTextIsNoHeader() {
        Map<String, Object> headers = new HashMap<>();
        headers.put(null, "text");
        headers.put("number", 7);

        assertThat(Carriers.MAP_GETTER.get(headers, "number")).isNull();
        assertThat(Carriers.MAP_GETTER.get(headers, "absent")).isNull();
        assertThat(Carriers.MAP_GETTER.get(null, "absent")).isNull();
        assertThat(Carriers.MAP_GETTER.getAll(headers, "number")).isExhausted();
    }

    @Test
    void aHeaderIsSetOnceWhateverItsCase() {
        Map<String, List<String>> headers =
                new TreeMap<>(Map.of("Baggage", List.of("stale"), "baggage", List.of("old")));

        Carriers.LIST_SETTER.set(headers, "baggage", "new");
        Carriers.LIST_SETTER.set(null, "baggage", "nowhere");

        assertThat(headers).containsExactly(Map.entry("baggage", List.of("new")));
    }
}
