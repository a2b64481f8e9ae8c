package io.telewright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telewright.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a call of a generated class emits is what is looked for. */
class RecordedTelemetryTest {
    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    private ShopTelemetry telemetry;

    @BeforeEach
    void start() {
        telemetry = new OtelShopTelemetry(recorded.openTelemetry());
    }

    @Test
    void whatWasEmittedIsThere() throws Exception {
        telemetry.placing(true, () -> {});
        telemetry.placed("DE");
        telemetry.pieces(3);

        recorded.assertHas(OtelShopTelemetry::new, it -> it.placing(true, () -> {}));
        recorded.assertHas(OtelShopTelemetry::new, it -> it.placed("DE"));
        recorded.assertHas(OtelShopTelemetry::new, it -> it.pieces(5));
    }

    @Test
    void anotherAttributeOrBucketOrCountIsMissed() throws Exception {
        telemetry.placing(true, () -> {});
        telemetry.placed("DE");
        telemetry.pieces(3);

        assertMissing(it -> it.placing(false, () -> {}), "expected:", "order.express=false", "order.express=true");
        assertMissing(it -> it.placed("FR"), "metric 'orders'", "order.country=\"FR\"");
        assertMissing(it -> it.pieces(30), "metric 'order.pieces'", "[0, 0, 1] values up to [1.0, 10.0]");
        assertMissing(
                it -> {
                    it.placed("DE");
                    it.placed("DE");
                },
                "metric 'orders'");
    }

    @Test
    void eachSpanNeedsACounterpartOfItsOwn() throws Exception {
        telemetry.placing(true, () -> {});

        assertMissing(
                it -> {
                    it.placing(true, () -> {});
                    it.placing(true, () -> {});
                },
                "span 'place order'");
    }

    @Test
    void aFailureIsExpectedAsItHappens() {
        assertThatThrownBy(() -> telemetry.placing(true, () -> {
            throw new IllegalStateException("sold out");
        }));

        recorded.assertHas(
                OtelShopTelemetry::new,
                it -> it.placing(true, () -> {
                    throw new IllegalStateException("another message");
                }));
        assertMissing(it -> it.placing(true, () -> {}), "span 'place order' INTERNAL UNSET");
        assertMissing(
                it -> it.placing(true, () -> {
                    throw new IllegalArgumentException();
                }),
                "event 'order.failed'");
    }

    @Test
    void aValueThatCameTooLateStandsForAny() {
        telemetry.placed("DE");
        telemetry.placed("FR");

        recorded.assertHas(OtelShopTelemetry::new, it -> it.placed("FR"));
    }

    @Test
    void whatIsRegisteredIsCollectedBeforeItIsClosed() {
        try (Registration open = telemetry.waiting(() -> 3)) {
            recorded.assertHas(OtelShopTelemetry::new, it -> it.waiting(() -> 3));
            assertMissing(it -> it.waiting(() -> 4), "metric 'orders.waiting'");
            assertThat(open).isNotNull();
        }
    }

    @Test
    void aCallThatEmitsNothingExpectsNothing() {
        assertThatThrownBy(() -> recorded.assertHas(OtelShopTelemetry::new, it -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the call emits nothing, so nothing can be expected");
    }

    @Test
    void spansAreNestedAsTheTreeSays() throws Exception {
        telemetry.placing(true, () -> telemetry.reserving(() -> {}));

        recorded.assertTree("place order", "  reserve stock");
        assertThatThrownBy(() -> recorded.assertTree("place order", "reserve stock"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("recorded:\n  place order\n    reserve stock");
    }

    @Test
    void whatNoInterfaceDeclaresIsNamed() throws Exception {
        telemetry.placed("DE");
        recorded.openTelemetry()
                .getTracer("other")
                .spanBuilder("free")
                .startSpan()
                .end();
        recorded.assertNothingUndeclared();

        recorded.openTelemetry()
                .getMeter(ShopTelemetry.class.getName())
                .counterBuilder("sneaked.in")
                .build()
                .add(1);

        assertThatThrownBy(recorded::assertNothingUndeclared)
                .isInstanceOf(AssertionError.class)
                .hasMessage("no interface of the class path declares metric 'sneaked.in'");
    }

    @Test
    void whatWasNeverRecordedIsListed() throws Exception {
        telemetry.placing(true, () -> {});

        assertThat(recorded.neverRecorded())
                .contains("metric 'orders'", "span 'reserve stock'", "event 'order.failed'")
                .doesNotContain("span 'place order'", "metric 'order.duration'");
    }

    private void assertMissing(Emission<ShopTelemetry> emission, String... words) {
        assertThatThrownBy(() -> recorded.assertHas(OtelShopTelemetry::new, emission))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("something was not recorded")
                .hasMessageContainingAll(words);
    }
}
