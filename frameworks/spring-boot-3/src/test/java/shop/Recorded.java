package shop;

import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring Boot's own OpenTelemetry records to. It records metrics only if there is an SdkMeterProvider. */
@Configuration
class Recorded {
    /** It is no bean, because Spring Boot would export to it a second time. */
    final InMemorySpanExporter spans = InMemorySpanExporter.create();

    final InMemoryMetricReader metrics = InMemoryMetricReader.create();

    @Bean
    SpanProcessor processor() {
        return SimpleSpanProcessor.create(spans);
    }

    @Bean
    SdkMeterProvider meters() {
        return SdkMeterProvider.builder().registerMetricReader(metrics).build();
    }
}
