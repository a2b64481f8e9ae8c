package io.telewright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links, baggage, decorators and futures are expected like everything else. */
class RecordedCrossingsTest {
    private static final CompletableFuture<Integer> HEAVY = CompletableFuture.completedFuture(30);

    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    @Test
    void aBatchIsExpectedWithTheLinksToItsMessages() {
        List<Map<String, String>> parcels = List.of(sent(), sent());
        telemetry().taking(parcels, () -> {});

        recorded.assertHas(OtelParcelTelemetry::new, it -> it.taking(parcels, () -> {}));
        assertMissing(it -> it.taking(parcels.subList(0, 1), () -> {}), "with 1 links", "with 2 links");
    }

    @Test
    @SuppressWarnings("try") // The scope is left at the end.
    void baggageOfTheCallerIsThatOfTheExpectation() {
        try (Scope ignored = Baggage.builder().put("tenant.id", "acme").build().makeCurrent()) {
            telemetry().left();

            recorded.assertHas(OtelParcelTelemetry::new, ParcelTelemetry::left);
        }
        try (Scope ignored = Baggage.builder().put("tenant.id", "other").build().makeCurrent()) {
            assertMissing(ParcelTelemetry::left, "event 'parcel.left'", "tenant.id=\"other\"");
        }
    }

    @Test
    void aDecoratorIsItsOwnOracle() {
        new InstrumentedParcels(id -> HEAVY, recorded.openTelemetry())
                .weigh("p-1")
                .join();

        recorded.assertHas(openTelemetry -> new InstrumentedParcels(id -> HEAVY, openTelemetry), it -> it.weigh("p-1"));
        assertThatThrownBy(() -> recorded.assertHas(
                        openTelemetry -> new InstrumentedParcels(id -> HEAVY, openTelemetry), it -> it.weigh("p-2")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("parcel.id=\"p-2\"");
    }

    @Test
    void aFutureIsExpectedAsItEnds() {
        CompletableFuture<Integer> failed = CompletableFuture.failedFuture(new IllegalStateException("too heavy"));
        CompletableFuture<Integer> pending = new CompletableFuture<>();
        CompletableFuture<Integer> weighed =
                new InstrumentedParcels(id -> pending, recorded.openTelemetry()).weigh("p-1");

        assertThat(recorded.spans()).isEmpty();
        pending.completeExceptionally(new IllegalStateException("broken scale"));
        assertThatThrownBy(weighed::join).hasMessageContaining("broken scale");

        recorded.assertHas(
                openTelemetry -> new InstrumentedParcels(id -> failed, openTelemetry), it -> it.weigh("p-1"));
        assertThatThrownBy(() -> recorded.assertHas(
                        openTelemetry -> new InstrumentedParcels(id -> HEAVY, openTelemetry), it -> it.weigh("p-1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("span 'weigh parcel' INTERNAL UNSET");
        assertThatThrownBy(() -> recorded.assertHas(
                        openTelemetry -> new InstrumentedParcels(id -> new CompletableFuture<>(), openTelemetry),
                        it -> it.weigh("p-1")))
                .hasMessage("the call emits nothing, so nothing can be expected");
    }

    private Map<String, String> sent() {
        Map<String, String> parcel = new HashMap<>();
        telemetry().sending(parcel, () -> {});
        return parcel;
    }

    private ParcelTelemetry telemetry() {
        return new OtelParcelTelemetry(recorded.openTelemetry());
    }

    private void assertMissing(Emission<ParcelTelemetry> emission, String... words) {
        assertThatThrownBy(() -> recorded.assertHas(OtelParcelTelemetry::new, emission))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("something was not recorded")
                .hasMessageContainingAll(words);
    }
}
