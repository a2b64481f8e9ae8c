package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.context.Baggages;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entries are current while their operation runs, go on from there, and can be read as attributes. */
class BaggageTest {
    private static final AttributeKey<String> TENANT = AttributeKey.stringKey("tenant.id");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Baggages baggages = new OtelBaggages(telemetry.sdk());
    private final Map<String, String> current = new HashMap<>();

    private void look() {
        Baggage.current().forEach((key, entry) -> current.put(key, entry.getValue()));
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private static void with(String key, String value, Runnable code) {
        try (Scope ignored = Baggage.builder().put(key, value).build().makeCurrent()) {
            assertThat(ignored).isNotNull();
            code.run();
        }
    }

    @Test
    void everyTypeIsSpelledAsAnAttributeWouldBe() {
        baggages.types(
                "ä b",
                7,
                0.5,
                true,
                Color.GREEN,
                Duration.ofMillis(1500),
                new StringBuilder("built"),
                Optional.of("there"),
                this::look);

        assertThat(current)
                .containsOnly(
                        Map.entry("text", "ä b"),
                        Map.entry("number", "7"),
                        Map.entry("fraction", "0.5"),
                        Map.entry("flag", "true"),
                        Map.entry("color", "GREEN"),
                        Map.entry("duration", "1.5"),
                        Map.entry("builder", "built"),
                        Map.entry("maybe", "there"));
        assertThat(telemetry.span().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void whatIsAbsentChangesNothing() {
        with(
                "text",
                "callers",
                () -> baggages.types(null, null, 0.5, true, null, null, null, Optional.empty(), this::look));

        assertThat(current)
                .containsOnly(Map.entry("text", "callers"), Map.entry("fraction", "0.5"), Map.entry("flag", "true"));
    }

    @Test
    void anEntryMayBeAnAttributeTooAndOthersAreRead() {
        with("region", "eu", () -> baggages.both("acme", this::look));

        assertThat(current).containsOnly(Map.entry("tenant", "acme"), Map.entry("region", "eu"));
        assertThat(telemetry.span().getAttributes().asMap())
                .containsOnly(
                        Map.entry(AttributeKey.stringKey("order.id"), "acme"),
                        Map.entry(TENANT, "acme"),
                        Map.entry(AttributeKey.stringKey("region"), "eu"));
    }

    @Test
    void anEntryThatIsNotThereIsNoAttribute() {
        baggages.both(null, this::look);

        assertThat(telemetry.span().getAttributes().isEmpty()).isTrue();
    }

    @Test
    void entriesGoOnWithTheCarrier() {
        Map<String, String> headers = new HashMap<>();

        with("region", "eu", () -> baggages.call(headers, "ä, ö; ü=\"%\"", this::look));

        assertThat(headers.get("baggage"))
                .contains("region=eu", "tenant=%C3%A4%2C%20%C3%B6%3B%20%C3%BC%3D%22%25%22")
                .matches("[\\x21\\x23-\\x2b\\x2c-\\x3a\\x3c-\\x5b\\x5d-\\x7e]+");
        assertThat(current).containsEntry("tenant", "ä, ö; ü=\"%\"");
    }

    @Test
    void whatTheCarrierSaysTakesThePlaceOfTheCallers() {
        Map<String, String> headers = new HashMap<>(Map.of("baggage", "tenant=acme,color=red"));

        with("color", "blue", () -> with("region", "eu", () -> baggages.serve(headers, "late", this::look)));

        assertThat(current)
                .containsOnly(Map.entry("tenant", "acme"), Map.entry("color", "red"), Map.entry("stage", "late"));
        assertThat(telemetry.span().getAttributes().get(TENANT)).isEqualTo("acme");
    }

    @Test
    void clearedBaggageGoesNowhereWhileTheTraceGoesOn() {
        Map<String, String> headers = new HashMap<>(Map.of("baggage", "stale=1"));

        with("tenant", "acme", () -> {
            baggages.cleared(headers, "mine", this::look);
            assertThat(Baggage.current().getEntryValue("tenant")).isEqualTo("acme");
        });

        assertThat(current).containsOnly(Map.entry("own", "mine"));
        assertThat(headers).containsEntry("baggage", "own=mine");
        assertThat(Format.W3C.read(headers).getSpanId())
                .isEqualTo(telemetry.span().getSpanId());
    }

    @Test
    void clearedBaggageWithoutEntriesLeavesNoHeader() {
        Map<String, String> headers = new HashMap<>(Map.of("Baggage", "stale=1"));

        with("tenant", "acme", () -> baggages.cleared(headers, null, this::look));

        assertThat(current).isEmpty();
        assertThat(headers).containsOnlyKeys("traceparent");
    }

    @Test
    void anOperationWithoutASpanHasItToo() {
        for (String tenant : new String[] {"a", "b", "c"}) {
            baggages.counted(tenant, this::look);
        }

        assertThat(current).containsEntry("tenant", "c");
        assertThat(telemetry.metric("baggage.calls").getLongSumData().getPoints())
                .extracting(point -> point.getAttributes().get(TENANT))
                .containsExactlyInAnyOrder("a", "b", "_OTHER");
    }

    @Test
    void aSignalReadsTheCurrentBaggage() {
        with("tenant", "acme", baggages::seen);

        assertThat(telemetry.log().getAttributes().get(TENANT)).isEqualTo("acme");
        assertThat(telemetry.metric("baggage.sightings").getLongSumData().getPoints())
                .extracting(point -> point.getAttributes().get(TENANT))
                .containsExactly("acme");
    }

    @Test
    void theCurrentSpanGetsIt() {
        assertThat(telemetry
                        .inSpan(() -> with("tenant", "acme", baggages::noted))
                        .getAttributes()
                        .get(TENANT))
                .isEqualTo("acme");
    }

    @Test
    void aScopeWithoutASpanOfItsOwnHasItUntilItIsClosed() {
        telemetry.inSpan(() -> {
            SpanScope scope = baggages.open("acme", "1");
            look();
            scope.close();
            assertThat(Baggage.current().isEmpty()).isTrue();
        });

        assertThat(current).containsEntry("tenant", "acme");
        assertThat(telemetry.span().hasEnded()).isTrue();
    }

    @Test
    void anEventThatComesLaterKnowsTheEntryOfTheStart() {
        CompletableFuture<String> future = new CompletableFuture<>();

        CompletableFuture<String> given = baggages.later("acme", () -> {
            look();
            return future;
        });
        assertThat(Baggage.current().isEmpty()).isTrue();
        given.complete("done");

        assertThat(current).containsEntry("tenant", "acme");
        assertThat(telemetry.log().getAttributes().get(TENANT)).isEqualTo("acme");
    }

    @Test
    void aBoundedEntryMayNameSpans() {
        baggages.named("acme", this::look);

        assertThat(telemetry.span().getName()).isEqualTo("acme");
    }
}
