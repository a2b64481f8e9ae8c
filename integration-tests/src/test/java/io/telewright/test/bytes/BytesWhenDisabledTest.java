package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.telewright.SpanScope;
import io.telewright.Telewright;
import io.telewright.test.declared.BytesMetrics;
import io.telewright.test.declared.BytesMetrics.Parcel;
import io.telewright.test.declared.BytesMetrics.Route;
import io.telewright.test.declared.BytesOperations;
import io.telewright.test.declared.OtelBytesMetrics;
import io.telewright.test.declared.OtelBytesOperations;
import io.telewright.test.declared.service.BytesService;
import io.telewright.test.declared.service.InstrumentedBytesService;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing allocates anything while telemetry is off. */
class BytesWhenDisabledTest {
    private static final Parcel PARCEL = new Parcel(ChronoUnit.DAYS, "a");
    private static final Route ROUTE = new Route(ChronoUnit.DAYS, "a");
    private static final CompletableFuture<String> FUTURE = CompletableFuture.completedFuture("done");

    private final Properties before = (Properties) System.getProperties().clone();
    private Telewright configured;
    private long calls = 1_000_000;

    @AfterEach
    void close() {
        System.setProperties(before);
        if (configured != null) {
            configured.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> aNoopOpenTelemetryCostsNothing() {
        return calls(OpenTelemetry.noop());
    }

    @TestFactory
    Stream<DynamicTest> aDisabledSdkCostsNothing() {
        return calls(AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> Map.of("otel.sdk.disabled", "true"))
                .disableShutdownHook()
                .build()
                .getOpenTelemetrySdk());
    }

    @TestFactory
    Stream<DynamicTest> aConfigurationThatTheEnvironmentDisablesCostsNothing() {
        System.setProperty("otel.sdk.disabled", "true");
        configured = Telewright.configure(config -> config.service("shop").otlpEndpoint("http://localhost:4317"));
        return calls(Telewright.openTelemetry());
    }

    @Test
    void anEventBelowTheMinimumSeverityCostsNothing() {
        List.of("traces", "metrics", "logs")
                .forEach(signal -> System.setProperty("otel." + signal + ".exporter", "none"));
        configured = Telewright.configure(config -> config.service("shop").minimumSeverity(Severity.WARN));
        AtomicInteger emitted = new AtomicInteger();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor((context, logRecord) -> emitted.incrementAndGet())
                        .build())
                .build()) {
            BytesOperations operations = new OtelBytesOperations(sdk);

            assertThat(AllocatedBytes.perCall(() -> operations.event("a", ChronoUnit.DAYS)))
                    .isZero();
            assertThat(emitted).hasValue(0);
        }
    }

    private Stream<DynamicTest> calls(OpenTelemetry openTelemetry) {
        Map<String, Runnable> all = new HashMap<>();
        addMetrics(all, new OtelBytesMetrics(openTelemetry));
        addOperations(all, new OtelBytesOperations(openTelemetry));
        addService(all, new InstrumentedBytesService(PlainBytes.DONE, openTelemetry));
        return all.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(
                        call.getKey(),
                        () -> assertThat(AllocatedBytes.perCall(call.getValue()))
                                .isZero()));
    }

    private void addMetrics(Map<String, Runnable> all, BytesMetrics metrics) {
        all.put("enum and boolean", () -> metrics.enumAndBoolean(ChronoUnit.DAYS, true));
        all.put("text", () -> metrics.text("a"));
        all.put("int", () -> metrics.integer((int) calls++));
        all.put("long", () -> metrics.longNumber(calls++));
        all.put("path", () -> metrics.path(PARCEL, PARCEL));
        all.put("record", () -> metrics.group(ROUTE));
        all.put("duration", () -> metrics.duration(Duration.ZERO, ChronoUnit.DAYS));
        all.put("gauge", () -> metrics.gauge(calls++, ChronoUnit.DAYS));
        all.put("several metrics", () -> metrics.several(calls++, true));
    }

    private void addOperations(Map<String, Runnable> all, BytesOperations operations) {
        all.put("body", () -> operations.call("a", ChronoUnit.DAYS, true, () -> "done"));
        all.put("scope", () -> {
            SpanScope scope = operations.scope("a", ChronoUnit.DAYS, true);
            scope.close();
        });
        all.put("future", () -> operations.future("a", ChronoUnit.DAYS, true, () -> FUTURE));
        all.put("event", () -> operations.event("a", ChronoUnit.DAYS));
        all.put("current span", () -> operations.current("a", calls++));
        all.put("all signals", () -> operations.measured(ChronoUnit.DAYS, () -> "done"));
    }

    private void addService(Map<String, Runnable> all, BytesService service) {
        all.put("decorated call", () -> service.call("a", ChronoUnit.DAYS, true));
        all.put("decorated future", () -> service.future("a", ChronoUnit.DAYS, true));
        all.put("decorated with the current span", () -> service.current("a", calls++));
        all.put("decorated with all signals", () -> service.measured(ChronoUnit.DAYS));
        all.put("decorated with metrics", () -> service.counted(ChronoUnit.DAYS, true));
        all.put("decorated with nothing", () -> service.passed("a", ChronoUnit.DAYS, calls++));
    }
}
