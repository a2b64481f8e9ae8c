package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.telewright.test.declared.values.FixedValues.Brand;
import io.telewright.test.declared.values.OtelServedMetrics;
import io.telewright.test.declared.values.ServedMetrics;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Constants, listed values, what enums lead to, and a large product of values cost a metric nothing. */
class BytesOfValuesTest {
    private static final String[] METHODS = {"GET", "POST", "PUT", "BREW", "DELETE"};
    private static final String[] ROUTES =
            IntStream.range(0, 12).mapToObj(route -> "/route/" + route).toArray(String[]::new);
    private static final Integer[] STATUSES = {200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 409, 422, 503};
    private static final Brand[] BRANDS = {Brand.VISA, Brand.AMEX, null};
    private static final Integer[] FEES = {1000, 2000, null};

    private final ServedMetrics metrics = new OtelServedMetrics(OpenTelemetrySdk.builder()
            .setMeterProvider(SdkMeterProvider.builder()
                    .registerMetricReader(InMemoryMetricReader.create())
                    .build())
            .build());
    private int calls;

    /** The product has 9 * 14 * 19 rows for each error type, of which these calls meet 780. */
    @Test
    void theDurationsOfAServerAllocateNothing() {
        Callable<Integer> answer = () -> STATUSES[calls % STATUSES.length];

        assertThat(AllocatedBytes.perCall(() -> serve(answer))).isZero();
    }

    private void serve(Callable<Integer> answer) {
        calls++;
        try {
            metrics.serving(METHODS[calls % METHODS.length], ROUTES[calls % ROUTES.length], answer);
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    @Test
    void constantsAllocateNothing() {
        assertThat(AllocatedBytes.perCall(metrics::pinged)).isZero();
    }

    @Test
    void whatEnumsLeadToAndSeveralSourcesAllocateNothing() {
        assertThat(AllocatedBytes.perCall(() -> {
                    calls++;
                    metrics.charged(
                            BRANDS[calls % BRANDS.length], calls % 2 == 0 ? "there" : null, FEES[calls % FEES.length]);
                }))
                .isZero();
    }
}
