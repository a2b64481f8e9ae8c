package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.telewright.test.declared.outcome.JudgedBytes;
import io.telewright.test.declared.outcome.OtelJudgedBytes;
import io.telewright.test.declared.outcome.Payment;
import org.junit.jupiter.api.Test;

/** A rule that says nothing allocates nothing. */
class BytesOfRulesTest {
    private static final int BEYOND_THE_INTEGER_CACHE = 404;
    private static final Payment PAID = new Payment.Paid(5);
    private static final Payment DECLINED = new Payment.Declined(Payment.Reason.STOLEN);

    private final JudgedBytes operations = new OtelJudgedBytes(OpenTelemetrySdk.builder()
            .setMeterProvider(SdkMeterProvider.builder()
                    .registerMetricReader(InMemoryMetricReader.create())
                    .build())
            .build());

    @Test
    void aPrimitiveResultIsJudgedAsItIs() {
        assertThat(AllocatedBytes.perCall(() -> operations.primitive(() -> BEYOND_THE_INTEGER_CACHE)))
                .isZero();
    }

    @Test
    void severalRulesAreAskedAboutAResult() {
        assertThat(AllocatedBytes.perCall(() -> operations.payment(() -> PAID))).isZero();
    }

    @Test
    void aFailureWithAConstantErrorTypeAllocatesNothingEither() {
        assertThat(AllocatedBytes.perCall(() -> operations.payment(() -> DECLINED)))
                .isZero();
    }
}
