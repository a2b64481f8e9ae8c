package shop;

import io.micronaut.context.annotation.Factory;
import io.micronaut.tracing.opentelemetry.OpenTelemetryBuilderCustomizer;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import jakarta.inject.Singleton;

/** What the OpenTelemetry of Micronaut records to. */
@Factory
class Recorded {
    final InMemorySpanExporter spans = InMemorySpanExporter.create();
    final InMemoryMetricReader metrics = InMemoryMetricReader.create();

    @Singleton
    SpanProcessor processor() {
        return SimpleSpanProcessor.create(spans);
    }

    @Singleton
    OpenTelemetryBuilderCustomizer reader() {
        return sdk -> sdk.addMeterProviderCustomizer((meters, settings) -> meters.registerMetricReader(metrics));
    }
}
