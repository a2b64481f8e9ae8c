package io.telewright.benchmark.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.internal.ScopeConfigurator;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.internal.LoggerConfig;
import io.opentelemetry.sdk.logs.internal.SdkLoggerProviderUtil;
import java.util.function.BiFunction;

/** How an event comes to be emitted. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    EXPERT((openTelemetry, wanted) -> new ExpertDispatches(openTelemetry)),
    /** With the guarantees of generated code. */
    SAFE((openTelemetry, wanted) -> new SafeDispatches(openTelemetry)),
    /** As {@link #SAFE}, to be measured a second time. */
    AGAIN((openTelemetry, wanted) -> new SafeDispatches(openTelemetry)),
    GENERATED((openTelemetry, wanted) -> new OtelDispatches(openTelemetry)),
    SLF4J(LoggedDispatches::new);

    private final BiFunction<OpenTelemetry, Boolean, Dispatches> making;

    Way(BiFunction<OpenTelemetry, Boolean, Dispatches> making) {
        this.making = making;
    }

    /** The events emitted that way, to the processor if they are wanted and else below the minimum severity. */
    public Dispatches dispatches(boolean wanted, LogRecordProcessor processor) {
        LoggerConfig config = LoggerConfig.builder()
                .setMinimumSeverity(wanted ? Severity.INFO : Severity.WARN)
                .build();
        ScopeConfigurator<LoggerConfig> configs =
                LoggerConfig.configuratorBuilder().setDefault(config).build();
        SdkLoggerProvider loggers = SdkLoggerProviderUtil.setLoggerConfigurator(SdkLoggerProvider.builder(), configs)
                .addLogRecordProcessor(processor)
                .build();
        return making.apply(
                OpenTelemetrySdk.builder().setLoggerProvider(loggers).build(), wanted);
    }
}
