package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.telewright.SpanScope;
import io.telewright.test.declared.BytesOperations;
import io.telewright.test.declared.OtelBytesOperations;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spans and events allocate no more than the same written by hand, or than the SDK itself where the compiler does away
 * with some of that in one of the two only.
 */
class BytesOfOperationsTest {
    /** What the SDK itself allocates for an event of two attributes. */
    private static final long EVENT = 624;

    /** What the time of an event costs where the compiler does not do away with it. */
    private static final long INSTANT = 24;

    /** One small object, such as a scope, that the compiler does away with in one of the two only. */
    private static final long ONE_OBJECT = 32;

    private static final CompletableFuture<String> COMPLETED = CompletableFuture.completedFuture("done");

    @ParameterizedTest(name = "sampled {0}, child {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aTracedBodyAllocatesWhatTheSameByHandDoes(boolean sampled, boolean child) {
        OpenTelemetrySdk sdk = sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated = perCall(sdk, child, () -> generated.call("a", ChronoUnit.DAYS, true, () -> "done"));
        long ofByHand = perCall(sdk, child, () -> byHand.call("a", ChronoUnit.DAYS, true, () -> "done"));

        assertThat(ofGenerated).isLessThanOrEqualTo(Math.max(ofByHand, ofTheSdk(sampled, child)));
    }

    @ParameterizedTest(name = "sampled {0}, child {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aSpanScopeAllocatesWhatTheSameByHandDoes(boolean sampled, boolean child) {
        OpenTelemetrySdk sdk = sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated = perCall(sdk, child, () -> {
            SpanScope scope = generated.scope("a", ChronoUnit.DAYS, true);
            scope.close();
        });
        long ofByHand = perCall(sdk, child, () -> byHand.call("a", ChronoUnit.DAYS, true, () -> "done"));

        assertThat(ofGenerated).isLessThanOrEqualTo(Math.max(ofByHand, ofTheSdk(sampled, child)) + ONE_OBJECT);
    }

    @ParameterizedTest(name = "sampled {0}, completed {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aFutureAllocatesWhatTheSameByHandDoes(boolean sampled, boolean completed) {
        OpenTelemetrySdk sdk = sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        Supplier<CompletableFuture<String>> body = () -> completed ? COMPLETED : new CompletableFuture<>();

        long ofGenerated = AllocatedBytes.perCall(
                () -> generated.future("a", ChronoUnit.DAYS, true, body).complete("done"));
        long ofByHand = AllocatedBytes.perCall(
                () -> byHand.future("a", ChronoUnit.DAYS, true, body).complete("done"));

        assertThat(ofGenerated).isLessThanOrEqualTo(ofByHand + ONE_OBJECT);
    }

    @ParameterizedTest(name = "sampled {0}")
    @ValueSource(booleans = {true, false})
    void anExceptionAllocatesWhatTheSameByHandDoes(boolean sampled) {
        OpenTelemetrySdk sdk = sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);
        IllegalStateException failure = new IllegalStateException("broken");
        Supplier<String> body = () -> {
            throw failure;
        };

        long ofGenerated =
                AllocatedBytes.perCall(() -> failing(() -> generated.call("a", ChronoUnit.DAYS, true, body), failure));
        long ofByHand =
                AllocatedBytes.perCall(() -> failing(() -> byHand.call("a", ChronoUnit.DAYS, true, body), failure));

        assertThat(ofGenerated).isLessThanOrEqualTo(ofByHand + ONE_OBJECT);
    }

    private static void failing(Runnable call, Throwable failure) {
        try {
            call.run();
        } catch (IllegalStateException thrown) {
            if (thrown != failure) {
                throw thrown;
            }
        }
    }

    @Test
    void anEventAllocatesWhatTheSameByHandDoes() {
        OpenTelemetrySdk sdk = sdk(true);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated = AllocatedBytes.perCall(() -> generated.event("a", ChronoUnit.DAYS));
        long ofByHand = AllocatedBytes.perCall(() -> byHand.event("a", ChronoUnit.DAYS));

        assertThat(ofGenerated).isLessThanOrEqualTo(Math.max(ofByHand, EVENT + INSTANT));
    }

    /** What the SDK itself allocates for a span of three attributes, the way by hand or not. */
    private static long ofTheSdk(boolean sampled, boolean child) {
        if (sampled) {
            return child ? 800 : 928;
        }
        return child ? 232 : 304;
    }

    private static long perCall(OpenTelemetrySdk sdk, boolean child, Runnable call) {
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
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampled ? Sampler.alwaysOn() : Sampler.alwaysOff())
                        .addSpanProcessor(new Taking())
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor((context, logRecord) -> {})
                        .build())
                .build();
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
