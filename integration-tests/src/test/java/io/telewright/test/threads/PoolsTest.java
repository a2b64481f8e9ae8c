package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.testing.CheckedContexts;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many operations are open at once, whatever they hand to other threads is theirs. */
class PoolsTest {
    private static final AttributeKey<Long> ORDER = AttributeKey.longKey("order.id");
    private static final AttributeKey<Long> LINE = AttributeKey.longKey("line");
    private static final AttributeKey<String> BAGGAGE = AttributeKey.stringKey("baggage.order.id");
    private static final int STARTERS = 8;

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CheckedContexts contexts = new CheckedContexts();
    private long openAtOnce;

    @AfterEach
    void noScopeWasLeftOpenNorClosedWrongly() {
        contexts.close();

        assertThat(contexts.mistakes()).isEmpty();
        assertThat(contexts.open()).isZero();
        assertThat(contexts.opened()).isPositive();
    }

    @Test
    void everyChildOfTenThousandOrdersInAllPoolsIsUnderItsOwnParent() throws Exception {
        int orders = 10_000;

        pack(orders, PoolKind.all(), true);

        assertThat(openAtOnce).isEqualTo(orders);
        assertThat(ordersInFlight()).isZero();
        assertEveryChildIsUnderItsOwnParent(orders);
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.threads.PoolKind#all")
    void everyChildInOnePoolIsUnderItsOwnParent(PoolKind kind) throws Exception {
        int orders = 500;

        pack(orders, List.of(kind), true);

        assertEveryChildIsUnderItsOwnParent(orders);
    }

    @ParameterizedTest
    @MethodSource("io.telewright.test.threads.PoolKind#all")
    void spansInAPoolThatIsNotWrappedAreRoots(PoolKind kind) throws Exception {
        int orders = 50;

        pack(orders, List.of(kind), false);

        assertThat(telemetry.spans())
                .hasSize(orders * (1 + 2 * HandingOn.LINES))
                .allSatisfy(span -> {
                    assertThat(span.getParentSpanContext().isValid()).isFalse();
                    assertThat(span.getAttributes().get(BAGGAGE)).isNull();
                });
    }

    private void pack(int orders, List<PoolKind> kinds, boolean propagating) throws Exception {
        List<Pool> pools = kinds.stream().map(kind -> kind.open(propagating)).toList();
        CompletableFuture<Void> closingTime = new CompletableFuture<>();
        HandingOn warehouse = new HandingOn(pools.stream().map(Pool::executor).toList(), closingTime, telemetry.sdk());
        ConcurrentLinkedQueue<CompletableFuture<Void>> packed = new ConcurrentLinkedQueue<>();
        List<Thread> starters = new ArrayList<>();
        for (int starter = 0; starter < STARTERS; starter++) {
            int first = starter;
            starters.add(new Thread(() -> {
                for (int order = first; order < orders; order += STARTERS) {
                    packed.add(warehouse.decorated().pack(order));
                }
            }));
        }
        starters.forEach(Thread::start);
        for (Thread starter : starters) {
            starter.join();
        }
        openAtOnce = ordersInFlight();
        closingTime.complete(null);
        CompletableFuture.allOf(packed.toArray(CompletableFuture<?>[]::new)).get(120, TimeUnit.SECONDS);
        for (Pool pool : pools) {
            pool.end().await();
        }
    }

    private long ordersInFlight() {
        return telemetry.metric("warehouse.orders").getLongSumData().getPoints().stream()
                .mapToLong(LongPointData::getValue)
                .sum();
    }

    private void assertEveryChildIsUnderItsOwnParent(int orders) {
        Map<String, List<SpanData>> spans =
                telemetry.spans().stream().collect(Collectors.groupingBy(SpanData::getName));
        assertThat(spans).containsOnlyKeys("Warehouse.pack", "Warehouse.pick", "label");
        List<SpanData> packs = spans.get("Warehouse.pack");
        List<SpanData> picks = spans.get("Warehouse.pick");
        List<SpanData> labels = spans.get("label");

        assertThat(packs)
                .hasSize(orders)
                .allMatch(pack -> !pack.getParentSpanContext().isValid());
        assertThat(packs).extracting(SpanData::getTraceId).doesNotHaveDuplicates();
        assertAreChildren(picks, packs, ORDER);
        assertAreChildren(labels, picks, ORDER, LINE);
        for (List<SpanData> lines : List.of(picks, labels)) {
            assertThat(lines)
                    .hasSize(orders * HandingOn.LINES)
                    .extracting(line -> line.getAttributes().get(ORDER) + "/"
                            + line.getAttributes().get(LINE))
                    .doesNotHaveDuplicates();
        }
    }

    /** Each has the parent that says the same, and the baggage which that one began with. */
    private static void assertAreChildren(
            List<SpanData> children, List<SpanData> parents, AttributeKey<?>... sameAttributes) {
        Map<SpanContext, SpanData> bySpan =
                parents.stream().collect(Collectors.toMap(SpanData::getSpanContext, Function.identity()));
        assertThat(children).allSatisfy(child -> {
            SpanData parent = bySpan.get(child.getParentSpanContext());
            assertThat(parent).isNotNull();
            for (AttributeKey<?> key : sameAttributes) {
                assertThat((Object) child.getAttributes().get(key))
                        .isNotNull()
                        .isEqualTo(parent.getAttributes().get(key));
            }
            assertThat(child.getAttributes().get(BAGGAGE))
                    .isEqualTo(String.valueOf(child.getAttributes().get(ORDER)));
        });
    }
}
