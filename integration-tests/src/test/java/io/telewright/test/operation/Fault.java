package io.telewright.test.operation;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.logs.SdkLoggerProviderBuilder;
import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.View;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.telewright.test.declared.FaultyOperations.Mood;
import io.telewright.test.operation.FaultyArguments.Unreadable;
import io.telewright.test.testing.InMemoryTelemetry;

/** What can go wrong in telemetry, one at a time. */
public enum Fault {
    NONE,
    SAMPLER,
    ON_START,
    ON_END,
    EXPORTER,
    LOG_PROCESSOR,
    VIEW,
    ACCESSOR,
    TO_STRING,
    LETTERS,
    TAGS,
    ENUM_METHOD;

    public InMemoryTelemetry telemetry() {
        return new InMemoryTelemetry(this::breakTracing, this::breakMetering, this::breakLogging);
    }

    public FaultyArguments arguments() {
        FaultyArguments sound = FaultyArguments.SOUND;
        return switch (this) {
            case ACCESSOR ->
                sound.withPart(() -> {
                    throw broken();
                });
            case TO_STRING -> sound.withText(new Unreadable());
            case LETTERS -> sound.withLetters(new Unreadable());
            case TAGS -> sound.withTags(new Unreadable());
            case ENUM_METHOD -> sound.withMood(Mood.BAD);
            default -> sound;
        };
    }

    private void breakTracing(SdkTracerProviderBuilder builder) {
        if (this == SAMPLER) {
            builder.setSampler(new ThrowingSampler());
        }
        if (this == ON_START || this == ON_END) {
            builder.addSpanProcessor(new ThrowingSpanProcessor(this));
        }
        if (this == EXPORTER) {
            builder.addSpanProcessor(SimpleSpanProcessor.create(new ThrowingSpanExporter()));
        }
    }

    private void breakMetering(SdkMeterProviderBuilder builder) {
        if (this == VIEW) {
            builder.registerView(
                    InstrumentSelector.builder().setName("*").build(),
                    View.builder()
                            .setAttributeFilter(key -> {
                                throw broken();
                            })
                            .build());
        }
    }

    private void breakLogging(SdkLoggerProviderBuilder builder) {
        if (this == LOG_PROCESSOR) {
            builder.addLogRecordProcessor((context, log) -> {
                throw broken();
            });
        }
    }

    public static Error broken() {
        return new AssertionError("broken");
    }

    private record ThrowingSpanProcessor(Fault at) implements SpanProcessor {
        @Override
        public void onStart(Context parentContext, ReadWriteSpan span) {
            if (at == ON_START) {
                throw broken();
            }
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            if (at == ON_END) {
                throw broken();
            }
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
