package io.telewright.testing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/** Notes what the SDK was built with. The SDK finds it as a service, and asks it after Telewright. */
public final class Autoconfigured implements AutoConfigurationCustomizerProvider {
    public static volatile Resource resource = Resource.empty();
    public static volatile SpanExporter spans;
    public static volatile MetricExporter metrics;
    public static volatile LogRecordExporter logs;
    public static volatile MetricReader reader;

    /** Runs in the middle of building the SDK. */
    public static volatile Runnable meanwhile = () -> {};

    /** The SDK's processor, which notes when it is shut down. */
    public static volatile ClosableProcessor processor = new ClosableProcessor();

    static void forget() {
        resource = Resource.empty();
        spans = null;
        metrics = null;
        logs = null;
        reader = null;
        meanwhile = () -> {};
        processor = new ClosableProcessor();
    }

    @Override
    public void customize(AutoConfigurationCustomizer sdk) {
        sdk.addResourceCustomizer((built, config) -> resource = built);
        sdk.addSpanExporterCustomizer((built, config) -> spans = built);
        sdk.addMetricExporterCustomizer((built, config) -> metrics = built);
        sdk.addLogRecordExporterCustomizer((built, config) -> logs = built);
        sdk.addMetricReaderCustomizer((built, config) -> reader = built);
        sdk.addTracerProviderCustomizer((built, config) -> {
            meanwhile.run();
            return built.addSpanProcessor(processor);
        });
    }

    /** Whether nothing has been built since the test began. */
    public static boolean isUntouched() {
        return resource.equals(Resource.empty()) && spans == null && metrics == null && logs == null;
    }

    /** A text attribute of the resource. */
    public static String attribute(String key) {
        return resource.getAttribute(AttributeKey.stringKey(key));
    }
}
