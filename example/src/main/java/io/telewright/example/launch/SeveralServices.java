package io.telewright.example.launch;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The telemetry of a process with several services. {@code Telewright.configure} is for a process that is one service, so
 * each gets an SDK of OpenTelemetry, which the {@code OTEL_*} variables configure as usual. Generated classes take any.
 */
final class SeveralServices implements Telemetries {
    private final List<OpenTelemetrySdk> sdks = new ArrayList<>();
    private final Consumer<AutoConfiguredOpenTelemetrySdkBuilder> also;

    /**
     * Starts none yet.
     *
     * @param also adds to each of them
     */
    SeveralServices(Consumer<AutoConfiguredOpenTelemetrySdkBuilder> also) {
        this.also = also;
    }

    @Override
    public OpenTelemetry of(Part service) {
        Resource resource = Resource.create(Attributes.builder()
                .put("service.name", service.toString())
                .put("service.version", "1.0.0")
                .build());
        AutoConfiguredOpenTelemetrySdkBuilder builder = AutoConfiguredOpenTelemetrySdk.builder()
                .disableShutdownHook()
                .addPropertiesCustomizer(SeveralServices::withoutExporters)
                .addResourceCustomizer((environment, config) -> environment.merge(resource));
        also.accept(builder);
        OpenTelemetrySdk sdk = builder.build().getOpenTelemetrySdk();
        sdks.add(sdk);
        ServiceLog.connect(service, sdk);
        return sdk;
    }

    /** Without an endpoint nothing is exported: OpenTelemetry's default is a collector on this machine. */
    private static Map<String, String> withoutExporters(ConfigProperties config) {
        Map<String, String> none = new HashMap<>();
        for (String signal : List.of("traces", "metrics", "logs")) {
            String exporter = "otel." + signal + ".exporter";
            if (config.getString(exporter) == null
                    && config.getString("otel.exporter.otlp.endpoint") == null
                    && config.getString("otel.exporter.otlp." + signal + ".endpoint") == null) {
                none.put(exporter, "none");
            }
        }
        return none;
    }

    @Override
    public void close() {
        sdks.forEach(OpenTelemetrySdk::close);
    }
}
