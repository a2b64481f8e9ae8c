package io.telewright.test.endtoend;

import static io.opentelemetry.proto.metrics.v1.AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.proto.metrics.v1.Exemplar;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.telewright.Protocol;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedMetric;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndToEndMetricsTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void sumsArrive(Protocol protocol) throws Exception {
        Shopping shopping = shop(protocol);

        Metric checkouts = metric("shop.checkouts");
        assertMetric(checkouts, "{checkout}", "Checkouts, failed ones too.");
        assertThat(checkouts.getSum().getIsMonotonic()).isTrue();
        assertThat(checkouts.getSum().getAggregationTemporality()).isEqualTo(AGGREGATION_TEMPORALITY_CUMULATIVE);
        Map<Object, NumberDataPoint> points = byChannel(checkouts.getSum().getDataPointsList());
        assertThat(points).containsOnlyKeys("WEB", "STORE");
        assertThat(points.values())
                .allSatisfy(point -> assertThat(point.getAsInt()).isEqualTo(1));
        assertThat(KeyValues.map(points.get("WEB").getAttributesList())).isEqualTo(Map.of("shop.channel", "WEB"));
        assertThat(KeyValues.map(points.get("STORE").getAttributesList()))
                .isEqualTo(Map.of("shop.channel", "STORE", "error.type", Shopping.CardDeclined.class.getName()));
        assertExemplar(points.get("WEB").getExemplarsList(), shopping.checkout());
        assertExemplar(points.get("STORE").getExemplarsList(), shopping.failed());
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void aCounterOfASignalArrives(Protocol protocol) throws Exception {
        Shopping shopping = shop(protocol);

        Metric accepted = metric("shop.order_accepted");
        assertMetric(accepted, "{order}", "Orders that were accepted.");
        assertThat(accepted.getSum().getIsMonotonic()).isTrue();
        assertThat(accepted.getSum().getDataPointsList()).singleElement().satisfies(point -> {
            assertThat(point.getAsInt()).isEqualTo(1);
            assertThat(KeyValues.map(point.getAttributesList()))
                    .isEqualTo(Map.of("shop.channel", "WEB", "shop.express", true));
            assertExemplar(point.getExemplarsList(), shopping.checkout());
        });
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void histogramsArriveWithTheirBuckets(Protocol protocol) throws Exception {
        Shopping shopping = shop(protocol);

        Metric basket = metric("shop.basket_size");
        assertMetric(basket, "{item}", "Items of a basket.");
        assertThat(basket.getHistogram().getAggregationTemporality()).isEqualTo(AGGREGATION_TEMPORALITY_CUMULATIVE);
        assertThat(basket.getHistogram().getDataPointsList()).singleElement().satisfies(point -> {
            assertThat(point.getExplicitBoundsList()).containsExactly(1.0, 5.0, 10.0);
            assertThat(point.getBucketCountsList()).containsExactly(0L, 1L, 0L, 1L);
            assertThat(point.getSum()).isEqualTo(33);
            assertThat(point.getAttributesList()).isEmpty();
            assertThat(point.getExemplarsList())
                    .allSatisfy(exemplar -> assertExemplar(List.of(exemplar), shopping.checkout()));
        });
        Metric duration = metric("shop.checkout.duration");
        assertMetric(duration, "s", "Checkouts.");
        List<HistogramDataPoint> points = duration.getHistogram().getDataPointsList();
        assertThat(points).hasSize(2).allSatisfy(point -> {
            assertThat(point.getExplicitBoundsList()).containsExactly(3600.0);
            assertThat(point.getBucketCountsList()).containsExactly(1L, 0L);
            assertThat(point.getSum()).isPositive();
            assertThat(point.getExemplarsList()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void gaugesAndObservedSumsArrive(Protocol protocol) throws Exception {
        shop(protocol);

        Metric fill = metric("shop.store.fill");
        assertMetric(fill, "1", "How full the store is.");
        assertThat(fill.getGauge().getDataPointsList())
                .singleElement()
                .satisfies(point -> assertThat(point.getAsDouble()).isEqualTo(0.25));
        Metric queue = metric("shop.queue.length");
        assertMetric(queue, "{order}", "Orders that wait.");
        assertThat(queue.getSum().getIsMonotonic()).isFalse();
        assertThat(queue.getSum().getAggregationTemporality()).isEqualTo(AGGREGATION_TEMPORALITY_CUMULATIVE);
        assertThat(queue.getSum().getDataPointsList()).singleElement().satisfies(point -> {
            assertThat(point.getAsInt()).isEqualTo(7);
            assertThat(KeyValues.map(point.getAttributesList())).isEqualTo(Map.of("shop.channel", "WEB"));
        });
    }

    private Shopping shop(Protocol protocol) throws Exception {
        return Shopping.run(config ->
                config.service("checkout").otlpEndpoint(receiver.endpoint()).protocol(protocol));
    }

    private Metric metric(String name) {
        return receiver.awaitMetrics(6, "shop.checkout").stream()
                .map(ReceivedMetric::metric)
                .filter(metric -> metric.getName().equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static void assertMetric(Metric metric, String unit, String description) {
        assertThat(metric.getUnit()).isEqualTo(unit);
        assertThat(metric.getDescription()).isEqualTo(description);
    }

    private static Map<Object, NumberDataPoint> byChannel(List<NumberDataPoint> points) {
        return points.stream()
                .collect(Collectors.toMap(
                        point -> KeyValues.map(point.getAttributesList()).get("shop.channel"), Function.identity()));
    }

    private static void assertExemplar(List<Exemplar> exemplars, SpanContext context) {
        assertThat(exemplars).singleElement().satisfies(exemplar -> {
            assertThat(exemplar.getTraceId()).isEqualTo(ByteString.copyFrom(context.getTraceIdBytes()));
            assertThat(exemplar.getSpanId()).isEqualTo(ByteString.copyFrom(context.getSpanIdBytes()));
        });
    }
}
