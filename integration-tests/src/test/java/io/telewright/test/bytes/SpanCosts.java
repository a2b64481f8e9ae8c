package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/** What spans cost by the SDK alone, and how calls with spans are measured. */
final class SpanCosts {
    /** One small object, such as a scope, that the compiler does away with in one of the two only. */
    static final long ONE_OBJECT = 32;

    /**
     * Two small objects, such as scopes, that the optimising compiler removes in most processes. Which ones it removes
     * depends on the code that has run before in the process.
     */
    static final long TWO_OBJECTS = 72;

    /** The future that the caller gets in the place of an open one, so that the operation ends before it completes. */
    static final long REPLACEMENT = 32;

    private SpanCosts() {}

    /**
     * What it costs that an exception prints its stack trace itself: the JDK makes a text of each line, which the SDK's own
     * way leaves out because it does not ask the exception. 131,144 B were measured for a stack trace of JUnit where the
     * same by hand allocated 130,232 B.
     */
    static long printing(boolean sampled, long ofByHand) {
        return sampled ? ofByHand / 50 : 0;
    }

    /** What the SDK itself allocates for a span of three attributes, the way by hand or not. */
    static long ofTheSdk(boolean sampled, boolean child) {
        if (sampled) {
            return child ? 800 : 928;
        }
        return child ? 232 : 304;
    }

    static long perCall(OpenTelemetrySdk sdk, boolean child, Runnable call) {
        if (!child) {
            return AllocatedBytes.perCall(call);
        }
        Span parent = sdk.getTracer("parent").spanBuilder("parent").startSpan();
        try (Scope scope = parent.makeCurrent()) {
            assertThat(scope).isNotNull();
            return AllocatedBytes.perCall(call);
        } finally {
            parent.end();
        }
    }

    /** With processors that take and drop everything, so that the SDK does all of its own work. */
    static OpenTelemetrySdk sdk(boolean sampled) {
        return sdk(sampled, ContextPropagators.noop());
    }

    /** The same with propagators. */
    static OpenTelemetrySdk sdk(boolean sampled, ContextPropagators propagators) {
        return OpenTelemetrySdk.builder()
                .setPropagators(propagators)
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampled ? Sampler.alwaysOn() : Sampler.alwaysOff())
                        .addSpanProcessor(new Taking())
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor((context, logRecord) -> {})
                        .build())
                .build();
    }

    /** A call that throws this. */
    static void failing(Runnable call, Throwable failure) {
        try {
            call.run();
        } catch (IllegalStateException thrown) {
            if (thrown != failure) {
                throw thrown;
            }
        }
    }

    private static final class Taking implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {}

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
