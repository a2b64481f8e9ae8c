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
    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @Bean
    SpanProcessor processor(InMemorySpanExporter spans) {
        return SimpleSpanProcessor.create(spans);
    }

    @Bean
    InMemoryMetricReader metrics() {
        return InMemoryMetricReader.create();
    }

    @Bean
    SdkMeterProvider meters(InMemoryMetricReader metrics) {
        return SdkMeterProvider.builder().registerMetricReader(metrics).build();
    }
}
