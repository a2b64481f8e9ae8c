package io.telewright.benchmark.combined;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers are compared only if they emit the same. */
class WaysTest {
    private static final Attributes BRAND = Attributes.of(AttributeKey.stringKey("card.brand"), "CREDIT");
    private static final Attributes ALL =
            BRAND.toBuilder().put("customer.id", "c-1").build();

    @ParameterizedTest
    @EnumSource
    void aPaymentEmitsAllSignals(Way way) {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        InMemoryMetricReader metrics = InMemoryMetricReader.create();
        InMemoryLogRecordExporter events = InMemoryLogRecordExporter.create();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(metrics).build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(SimpleLogRecordProcessor.create(events))
                        .build())
                .build()) {
            String result = way.checkout(sdk).pay(Checkout.Brand.CREDIT, "c-1");

            assertThat(result).isEqualTo("paid");
            SpanData span = spans.getFinishedSpanItems().get(0);
            assertThat(span.getName()).isEqualTo("Checkout.pay");
            assertThat(span.getAttributes().asMap()).isEqualTo(ALL.asMap());
            LogRecordData event = events.getFinishedLogRecordItems().get(0);
            assertThat(event.getEventName()).isEqualTo("checkout.paid");
            assertThat(event.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(event.getAttributes().asMap()).isEqualTo(ALL.asMap());
            assertThat(event.getSpanContext()).isEqualTo(span.getSpanContext());
            assertMetrics(metrics.collectAllMetrics().stream()
                    .collect(Collectors.toMap(MetricData::getName, Function.identity())));
        }
    }

    private static void assertMetrics(Map<String, MetricData> metrics) {
        MetricData duration = metrics.get("checkout.duration");
        HistogramPointData point =
                duration.getHistogramData().getPoints().iterator().next();
        assertThat(duration.getUnit()).isEqualTo("s");
        assertThat(point.getAttributes()).isEqualTo(BRAND);
        assertThat(point.getCount()).isEqualTo(1);
        assertThat(point.getBoundaries()).startsWith(0.005).endsWith(10.0);
        assertThat(metrics.get("checkout.count").getLongSumData().getPoints())
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.getAttributes()).isEqualTo(BRAND);
                    assertThat(count.getValue()).isEqualTo(1);
                });
    }
}
