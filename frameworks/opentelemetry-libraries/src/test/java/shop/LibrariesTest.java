package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The spans and log lines of OpenTelemetry's libraries are within the operations that are declared. */
class LibrariesTest {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final InMemoryLogRecordExporter logs = InMemoryLogRecordExporter.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .setLoggerProvider(SdkLoggerProvider.builder()
                    .addLogRecordProcessor(SimpleLogRecordProcessor.create(logs))
                    .build())
            .build();
    private Supplier supplier;

    @BeforeEach
    void start() throws Exception {
        supplier = new Supplier();
    }

    @AfterEach
    void stop() {
        supplier.close();
        openTelemetry.close();
    }

    @Test
    void whatLibrariesRecordIsWithinTheOperation() throws Exception {
        // given
        JdbcDataSource pool = new JdbcDataSource();
        pool.setURL("jdbc:h2:mem:stock");

        // when
        Libraries.stock(openTelemetry, pool, supplier.uri()).restock("tea");

        // then
        SpanData restock = only("restock");
        SpanData query = only("SELECT stock");
        SpanData request = only("GET");
        assertThat(List.of(query, request))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(restock.getSpanId());
        assertThat(supplier.traceparents.take()).contains(restock.getTraceId(), request.getSpanId());
        assertThat(logs.getFinishedLogRecordItems())
                .filteredOn(line -> line.getInstrumentationScopeInfo().getName().equals("shop.Stock"))
                .extracting(LogRecordData::getSpanContext)
                .containsExactly(restock.getSpanContext());
        assertThat(metrics.collectAllMetrics())
                .extracting(MetricData::getName)
                .contains("stock.restock.duration", "http.client.request.duration");
    }

    @Test
    void theVersionOfOpenTelemetryIsThatOfTheLibraries() {
        assertThat(OpenTelemetry.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("opentelemetry-api-" + System.getProperty("platform.opentelemetry") + ".");
    }

    private SpanData only(String name) {
        List<SpanData> found = spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
        assertThat(found).as(name + " of " + spans.getFinishedSpanItems()).hasSize(1);
        return found.get(0);
    }
}
