package io.telewright.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTableTest {
    private static final AttributeKey<String> BRAND = AttributeKey.stringKey("card.brand");

    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    private final Meter meter =
            SdkMeterProvider.builder().registerMetricReader(reader).build().get("test");

    @Test
    void eachSetOfAttributesIsALineWithItsValue() {
        LongCounter orders =
                meter.counterBuilder("orders.placed").setUnit("{order}").build();
        orders.add(3, Attributes.of(BRAND, "VISA"));
        orders.add(1, Attributes.of(BRAND, "AMEX"));
        DoubleHistogram duration =
                meter.histogramBuilder("charge.duration").setUnit("s").build();
        duration.record(0.25);
        duration.record(0.75);
        meter.gaugeBuilder("queue.depth").ofLongs().build().set(7);

        assertThat(table())
                .containsExactly(
                        "",
                        "METRIC                               VALUE  ATTRIBUTES",
                        "charge.duration [s]      2 x 0.5, max 0.75",
                        "orders.placed [{order}]                  1  card.brand=AMEX",
                        "orders.placed [{order}]                  3  card.brand=VISA",
                        "queue.depth                              7");
    }

    @Test
    void manySetsOfAttributesAreCounted() {
        LongCounter counter = meter.counterBuilder("many").build();
        for (int i = 0; i < MetricTable.MAX_POINTS + 5; i++) {
            counter.add(1, Attributes.of(BRAND, "brand " + i));
        }

        assertThat(table())
                .hasSize(MetricTable.MAX_POINTS + 3)
                .last()
                .asString()
                .endsWith("and 5 more sets of attributes");
    }

    @Test
    void nothingIsWrittenWhereNothingWasMeasured() {
        meter.counterBuilder("otel.sdk.span.live").build().add(1);

        assertThat(table()).isEmpty();
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        new MetricTable(new Look(false, Look.Glyphs.UNICODE)).write(reader.collectAllMetrics(), lines::add);
        return lines;
    }
}
