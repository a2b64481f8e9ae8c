package io.telewright.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.telewright.example.store.OrderStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generated classes record of an import, against what the import itself reports. */
class OrderImportTest {
    @TempDir
    Path directory;

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryLogRecordExporter logs = InMemoryLogRecordExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private ImportReport report;

    @BeforeEach
    void importTheShippedFile() throws IOException {
        OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(SimpleLogRecordProcessor.create(logs))
                        .build())
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(metrics).build())
                .build();
        report = OrderImport.run(directory.resolve("stored.csv"), sdk);
    }

    @Test
    void oneTraceHoldsTheImportItsBatchesAndTheirSteps() {
        List<SpanData> finished = spans.getFinishedSpanItems();
        SpanData root = finished.stream()
                .filter(span -> span.getName().equals("import orders"))
                .findFirst()
                .orElseThrow();

        assertThat(root.getParentSpanContext().isValid()).isFalse();
        assertThat(finished).extracting(SpanData::getTraceId).containsOnly(root.getTraceId());
        assertThat(finished.stream().collect(Collectors.groupingBy(SpanData::getName, Collectors.counting())))
                .isEqualTo(Map.of(
                        "import orders", 1L,
                        "import batch", 12L,
                        "price batch", 12L,
                        "store batch", 12L,
                        "write batch", 12L));
        assertThat(finished)
                .filteredOn(span -> span.getName().equals("import batch"))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(root.getSpanId());
    }

    @Test
    void theServicesAreTracedFromOutside() {
        assertThat(spans.getFinishedSpanItems())
                .filteredOn(span -> span.getName().equals("store batch"))
                .hasSize(12)
                .allSatisfy(span -> {
                    assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo(OrderStore.class.getName());
                    assertThat(span.getAttributes().get(AttributeKey.longKey("order.batch.size")))
                            .isPositive();
                });
        assertThat(sum("order.pricing.count")).isEqualTo(12);
        assertThat(sum("order.pricing.active")).isZero();
    }

    @Test
    void eachRejectedOrderIsAnEventThatSaysWhere() {
        List<LogRecordData> events = logs.getFinishedLogRecordItems();

        assertThat(events).extracting(LogRecordData::getEventName).containsOnly("order.rejected");
        assertThat(events)
                .extracting(event -> event.getAttributes().get(AttributeKey.longKey("order.line.number")))
                .containsExactlyInAnyOrderElementsOf(report.rejections().stream()
                        .map(rejection -> (long) rejection.line())
                        .toList());
    }

    @Test
    void theMetricsAddUpToTheReport() {
        assertThat(sum("order.read")).isEqualTo(report.read());
        assertThat(sum("order.stored")).isEqualTo(report.stored());
        assertThat(sum("order.rejected")).isEqualTo(report.rejections().size());
        assertThat(metric("order.file.position").getLongGaugeData().getPoints())
                .extracting(LongPointData::getValue)
                .containsExactly((long) report.read() + 1);
    }

    private long sum(String name) {
        return metric(name).getLongSumData().getPoints().stream()
                .mapToLong(LongPointData::getValue)
                .sum();
    }

    private MetricData metric(String name) {
        return metrics.collectAllMetrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
