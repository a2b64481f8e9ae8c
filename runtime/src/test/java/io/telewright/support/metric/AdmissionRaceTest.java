package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.telewright.testing.TestTelemetry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** The bound is exact whoever comes at once. */
class AdmissionRaceTest {
    private static final int THREADS = 32;
    private static final int VALUES = 200;
    private static final int MAX_VALUES = 10;

    private final OpenTelemetry openTelemetry = new TestTelemetry().sdk;

    @RepeatedTest(20)
    void exactlySoManyTextsAreAdmitted() throws Exception {
        AttributeKey<String> key = AttributeKey.stringKey("k");
        TextDimension dimension = TextDimension.of(openTelemetry, "s", "m", key, MAX_VALUES);
        AttributeTable table = new AttributeTable(dimension);
        assertBound(number -> {
            String text = "v" + number;
            String seen = table.get(dimension.row(0, text)).get(key);
            assertThat(seen).isIn(text, "_OTHER");
            return seen;
        });
    }

    @RepeatedTest(20)
    void exactlySoManyNumbersAreAdmitted() throws Exception {
        AttributeKey<Long> key = AttributeKey.longKey("k");
        LongDimension dimension = LongDimension.of(openTelemetry, "s", "m", key, MAX_VALUES);
        AttributeTable table = new AttributeTable(dimension);
        assertBound(number -> {
            Long seen = table.get(dimension.row(0, (long) number)).get(key);
            assertThat(seen).isIn((long) number, null);
            return seen == null ? "_OTHER" : seen;
        });
    }

    /** A value is reported either as itself by all or as other by all, and exactly so many as themselves. */
    private static void assertBound(IntFunction<Object> report) throws Exception {
        Set<Object> reported = ConcurrentHashMap.newKeySet();
        Set<String> fates = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            var running = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> executor.submit(() -> {
                        start.countDown();
                        start.await();
                        for (int i = 0; i < VALUES; i++) {
                            int number = (i + thread * 7) % VALUES;
                            Object seen = report.apply(number);
                            reported.add(seen);
                            fates.add(number + (seen.equals("_OTHER") ? " other" : " itself"));
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> future : running) {
                future.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(reported).hasSize(MAX_VALUES + 1).contains("_OTHER");
        assertThat(fates).hasSize(VALUES);
    }
}
