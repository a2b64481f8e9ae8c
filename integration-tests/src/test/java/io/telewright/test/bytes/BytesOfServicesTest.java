package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.telewright.test.declared.service.BytesService;
import io.telewright.test.declared.service.InstrumentedBytesService;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decorated calls allocate no more than the same written by hand around the delegate, or than the SDK itself where the
 * compiler does away with some of that in one of the two only.
 */
class BytesOfServicesTest {
    private static final CompletableFuture<String> COMPLETED = CompletableFuture.completedFuture("done");

    @ParameterizedTest(name = "sampled {0}, child {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aDecoratedCallAllocatesWhatTheSameByHandDoes(boolean sampled, boolean child) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesService decorated = new InstrumentedBytesService(PlainBytes.DONE, sdk);
        ByHand byHand = new ByHand(sdk);

        long ofDecorated = SpanCosts.perCall(sdk, child, () -> decorated.call("a", ChronoUnit.DAYS, true));
        long ofByHand = SpanCosts.perCall(
                sdk,
                child,
                () -> byHand.call("a", ChronoUnit.DAYS, true, () -> PlainBytes.DONE.call("a", ChronoUnit.DAYS, true)));

        assertThat(ofDecorated).isLessThanOrEqualTo(Math.max(ofByHand, SpanCosts.ofTheSdk(sampled, child)));
    }

    @ParameterizedTest(name = "sampled {0}, completed {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aFutureAllocatesWhatTheSameByHandDoesAndTheOneThatStandsForIt(boolean sampled, boolean completed) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        Supplier<CompletableFuture<String>> futures = () -> completed ? COMPLETED : new CompletableFuture<>();
        BytesService decorated = new InstrumentedBytesService(new PlainBytes(() -> "done", futures), sdk);
        ByHand byHand = new ByHand(sdk);

        long ofDecorated = AllocatedBytes.perCall(
                () -> decorated.future("a", ChronoUnit.DAYS, true).complete("done"));
        long ofByHand = AllocatedBytes.perCall(
                () -> byHand.future("a", ChronoUnit.DAYS, true, futures).complete("done"));

        assertThat(ofDecorated)
                .isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT + (completed ? 0 : SpanCosts.REPLACEMENT));
    }

    @ParameterizedTest(name = "sampled {0}")
    @ValueSource(booleans = {true, false})
    void anExceptionAllocatesWhatTheSameByHandDoes(boolean sampled) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        IllegalStateException failure = new IllegalStateException("broken");
        Supplier<String> failing = () -> {
            throw failure;
        };
        BytesService decorated = new InstrumentedBytesService(new PlainBytes(failing, () -> COMPLETED), sdk);
        ByHand byHand = new ByHand(sdk);

        long ofDecorated = AllocatedBytes.perCall(
                () -> SpanCosts.failing(() -> decorated.call("a", ChronoUnit.DAYS, true), failure));
        long ofByHand = AllocatedBytes.perCall(
                () -> SpanCosts.failing(() -> byHand.call("a", ChronoUnit.DAYS, true, failing), failure));

        assertThat(ofDecorated)
                .isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT + SpanCosts.printing(sampled, ofByHand));
    }

    @ParameterizedTest(name = "sampled {0}")
    @ValueSource(booleans = {true, false})
    void aFutureThatFailsAllocatesNoMoreThanTheSameByHand(boolean sampled) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException("broken"));
        BytesService decorated = new InstrumentedBytesService(new PlainBytes(() -> "done", () -> failed), sdk);
        ByHand byHand = new ByHand(sdk);

        long ofDecorated = AllocatedBytes.perCall(() -> decorated.future("a", ChronoUnit.DAYS, true));
        long ofByHand = AllocatedBytes.perCall(() -> byHand.future("a", ChronoUnit.DAYS, true, () -> failed));

        assertThat(ofDecorated)
                .isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT + SpanCosts.printing(sampled, ofByHand));
    }

    @Test
    void whatDeclaresNothingOrOnlyBoundedMetricsAllocatesNothing() {
        BytesService decorated = new InstrumentedBytesService(PlainBytes.DONE, SpanCosts.sdk(true));

        assertThat(AllocatedBytes.perCall(() -> decorated.passed("a", ChronoUnit.DAYS, 1_000_000)))
                .isZero();
        assertThat(AllocatedBytes.perCall(() -> decorated.counted(ChronoUnit.DAYS, true)))
                .isZero();
    }
}
