package io.telewright.test.declared.values;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Attributes whose values are fixed, listed, read from enums, or have keys that are not declared. */
@Telemetry
@Attribute(value = "messaging.system", constant = "kafka", sampling = true)
@Attribute(value = "server.port", constant = "9092", type = Attribute.Type.LONG)
@Attribute(value = "tenant.id", baggage = "tenant.id", maxValues = 10)
@SuppressWarnings("TW190")
public interface FixedValues {
    /** A network of cards. */
    enum Network {
        OPEN("o"),
        CLOSED("c");

        private final String code;

        Network(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A brand of cards, which counts how often it is asked. */
    enum Brand {
        VISA(Network.OPEN, 2),
        AMEX(Network.CLOSED, 3),
        OTHER(null, 0);

        public static int asked;

        private final Network network;
        private final int fee;

        Brand(Network network, int fee) {
            this.network = network;
            this.fee = fee;
        }

        public Optional<Network> network() {
            return Optional.ofNullable(network);
        }

        public int fee() {
            asked++;
            return fee;
        }

        public boolean isFree() {
            return fee == 0;
        }

        @Deprecated
        public String old() {
            return (network == null ? "new " : "old ") + name();
        }
    }

    /** A card. */
    record Card(
            Brand brand,

            @Attribute(value = "card.number", metric = false)
            String number) {}

    /** Publishes. */
    @Traced(value = "publish {messaging.system}", kind = SpanKind.PRODUCER)
    @Metric(value = "fixed.publish", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "fixed.publishing", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(value = "fixed.published")
    @Attribute(value = "messaging.operation.type", constant = "send")
    @Attribute(value = "weight", constant = "1.5", type = Attribute.Type.DOUBLE)
    @Attribute(value = "durable", constant = "true", type = Attribute.Type.BOOLEAN, metric = false)
    void publish(Runnable body);

    /** Connects. */
    @Metric("fixed.connected")
    void connected(
            @Attribute(value = "server.port", maxValues = 5) @Attribute(value = "port.there", path = "?") Integer port);

    /** Polls. */
    @Metric("fixed.polled")
    void polled();

    @Event("fixed.polled_event")
    @Attribute(value = "tenant.id", constant = "none")
    void polledEvent(@Attribute("tenant.id") String tenant);

    /** The lag. */
    @Metric(value = "fixed.lag", kind = Metric.Kind.GAUGE)
    Registration lag(LongSupplier lag);

    @CurrentSpan
    void mark(@Attribute String note);

    @Traced("open")
    SpanScope open();

    /** Requests. */
    @Traced("request {http.request.method}")
    @Metric(value = "fixed.requests")
    @Event("fixed.requested")
    void request(
            @Attribute(
                            value = "http.request.method",
                            values = {"GET", "POST"})
                    String method,
            Runnable body);

    /** Charges. */
    @Traced("charge {card.network}")
    @SuppressWarnings("TW061") // few of them occur
    @Metric(value = "fixed.charges")
    @Event("fixed.charged")
    void charge(
            @Attribute(value = "card.network", path = "brand.network.code")
                    @Attribute(value = "card.fee", path = "brand.fee")
                    @Attribute(value = "card.free", path = "brand.free")
                    @Attribute(value = "card.old", path = "brand.old")
                    @Attribute(value = "card.brand", path = "brand")
                    @Attribute(value = "card.there", path = "brand.?")
                    Card card,
            Runnable body);

    /** Shares a record with a span. */
    @Metric("fixed.cards")
    void card(@Attribute Card card);

    @Traced("card")
    void tracedCard(@Attribute Card card, Runnable body);

    @Traced("dynamic")
    @Event(value = "fixed.dynamic", on = Event.On.BOTH)
    String dynamic(
            String declared, @Attribute("app") Map<String, ?> app, @Attribute Attributes more, Supplier<String> body);

    @Event("fixed.dynamic_event")
    void dynamicEvent(@Attribute("app") Map<String, ?> app);

    @CurrentSpan
    void dynamicMark(@Attribute Attributes more);
}
