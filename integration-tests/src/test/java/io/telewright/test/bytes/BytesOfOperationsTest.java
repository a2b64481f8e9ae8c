package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
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

    private static final CompletableFuture<String> COMPLETED = CompletableFuture.completedFuture("done");

    @ParameterizedTest(name = "sampled {0}, child {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aTracedBodyAllocatesWhatTheSameByHandDoes(boolean sampled, boolean child) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated =
                SpanCosts.perCall(sdk, child, () -> generated.call("a", ChronoUnit.DAYS, true, () -> "done"));
        long ofByHand = SpanCosts.perCall(sdk, child, () -> byHand.call("a", ChronoUnit.DAYS, true, () -> "done"));

        assertThat(ofGenerated).isLessThanOrEqualTo(Math.max(ofByHand, SpanCosts.ofTheSdk(sampled, child)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameOfBoundedPartsAllocatesNothing(boolean sampled) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);

        long named = SpanCosts.perCall(sdk, false, () -> generated.named("a", ChronoUnit.DAYS, true, () -> "done"));
        long constant = SpanCosts.perCall(sdk, false, () -> generated.call("a", ChronoUnit.DAYS, true, () -> "done"));

        assertThat(named).isLessThanOrEqualTo(constant + SpanCosts.ONE_OBJECT); // less than the text of a name
    }

    @ParameterizedTest(name = "sampled {0}, child {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aSpanScopeAllocatesWhatTheSameByHandDoes(boolean sampled, boolean child) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated = SpanCosts.perCall(sdk, child, () -> {
            SpanScope scope = generated.scope("a", ChronoUnit.DAYS, true);
            scope.close();
        });
        long ofByHand = SpanCosts.perCall(sdk, child, () -> byHand.call("a", ChronoUnit.DAYS, true, () -> "done"));

        assertThat(ofGenerated)
                .isLessThanOrEqualTo(Math.max(ofByHand, SpanCosts.ofTheSdk(sampled, child)) + SpanCosts.ONE_OBJECT);
    }

    @ParameterizedTest(name = "sampled {0}, completed {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aFutureAllocatesWhatTheSameByHandDoesAndTheOneThatStandsForIt(boolean sampled, boolean completed) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        Supplier<CompletableFuture<String>> body = () -> completed ? COMPLETED : new CompletableFuture<>();

        long ofGenerated = AllocatedBytes.perCall(
                () -> generated.future("a", ChronoUnit.DAYS, true, body).complete("done"));
        long ofByHand = AllocatedBytes.perCall(
                () -> byHand.future("a", ChronoUnit.DAYS, true, body).complete("done"));

        assertThat(ofGenerated)
                .isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT + (completed ? 0 : SpanCosts.REPLACEMENT));
    }

    @ParameterizedTest(name = "sampled {0}")
    @ValueSource(booleans = {true, false})
    void anExceptionAllocatesWhatTheSameByHandDoes(boolean sampled) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);
        IllegalStateException failure = new IllegalStateException("broken");
        Supplier<String> body = () -> {
            throw failure;
        };

        long ofGenerated = AllocatedBytes.perCall(
                () -> SpanCosts.failing(() -> generated.call("a", ChronoUnit.DAYS, true, body), failure));
        long ofByHand = AllocatedBytes.perCall(
                () -> SpanCosts.failing(() -> byHand.call("a", ChronoUnit.DAYS, true, body), failure));

        assertThat(ofGenerated)
                .isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT + SpanCosts.printing(sampled, ofByHand));
    }

    @Test
    void anEventAllocatesWhatTheSameByHandDoes() {
        OpenTelemetrySdk sdk = SpanCosts.sdk(true);
        BytesOperations generated = new OtelBytesOperations(sdk);
        ByHand byHand = new ByHand(sdk);

        long ofGenerated = AllocatedBytes.perCall(() -> generated.event("a", ChronoUnit.DAYS));
        long ofByHand = AllocatedBytes.perCall(() -> byHand.event("a", ChronoUnit.DAYS));

        assertThat(ofGenerated).isLessThanOrEqualTo(Math.max(ofByHand, EVENT + INSTANT));
    }
}
