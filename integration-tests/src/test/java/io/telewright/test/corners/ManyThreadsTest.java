package io.telewright.test.corners;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.corners.ErrorTypeNames;
import io.telewright.test.declared.corners.OtelErrorTypeNames;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Rules, tables of names and tables of attributes give each of several threads what is its own. */
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int CALLS = 500;
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final ErrorTypeNames names = new OtelErrorTypeNames(telemetry.sdk());

    @Test
    void eachCallHasItsOwnErrorTypeNameAndRow() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            running.add(threads.submit(this::payOften));
        }
        for (Future<?> run : running) {
            run.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(telemetry.spans()).hasSize(THREADS * CALLS).allSatisfy(ManyThreadsTest::isNamedByItsErrorType);
        assertThat(telemetry.metric("names.payments").getLongSumData().getPoints())
                .extracting(LongPointData::getValue)
                .containsExactly(THREADS * CALLS / 2L, THREADS * CALLS / 2L);
    }

    private Object payOften() throws Exception {
        for (int call = 0; call < CALLS; call++) {
            int answer = call % 2 == 0 ? 1 : -1;
            names.paying(() -> answer);
        }
        return CALLS;
    }

    private static void isNamedByItsErrorType(SpanData span) {
        String errorType = span.getAttributes().get(ERROR_TYPE);
        assertThat(span.getName()).isEqualTo("pay " + (errorType == null ? "fine" : errorType));
    }
}
