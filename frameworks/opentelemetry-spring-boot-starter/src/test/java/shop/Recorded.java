package shop;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenTelemetry of the starter records to. */
@Configuration
class Recorded {
    final InMemorySpanExporter spans = InMemorySpanExporter.create();
    final InMemoryMetricReader metrics = InMemoryMetricReader.create();

    @Bean
    AutoConfigurationCustomizerProvider recording() {
        return sdk -> sdk.addTracerProviderCustomizer(
                        (tracers, settings) -> tracers.addSpanProcessor(SimpleSpanProcessor.create(spans)))
                .addMeterProviderCustomizer((meters, settings) -> meters.registerMetricReader(metrics));
    }
}
