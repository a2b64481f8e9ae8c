package io.telewright.test.threads;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.test.declared.threads.InstrumentedWarehouse;
import io.telewright.test.declared.threads.LabelTelemetry;
import io.telewright.test.declared.threads.OtelLabelTelemetry;
import io.telewright.test.declared.threads.Warehouse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Hands every line of an order to one pool, and its label from there to the next. */
final class HandingOn implements Warehouse {
    static final int LINES = 2;

    private final List<Executor> pools;
    private final CompletableFuture<Void> closingTime;
    private final LabelTelemetry labels;
    private final Warehouse decorated;

    /** No order is packed before closing time. */
    @SuppressWarnings("this-escape")
    HandingOn(List<Executor> pools, CompletableFuture<Void> closingTime, OpenTelemetry openTelemetry) {
        this.pools = pools;
        this.closingTime = closingTime;
        labels = new OtelLabelTelemetry(openTelemetry);
        decorated = new InstrumentedWarehouse(this, openTelemetry);
    }

    /** This, with its telemetry. */
    Warehouse decorated() {
        return decorated;
    }

    private Executor pool(long number) {
        return pools.get((int) (number % pools.size()));
    }

    @Override
    public CompletableFuture<Void> pack(long order) {
        Stream<CompletableFuture<Void>> picks = LongStream.range(0, LINES)
                .mapToObj(line -> CompletableFuture.supplyAsync(() -> decorated.pick(order, line), pool(order + line))
                        .thenCompose(Function.identity()));
        return CompletableFuture.allOf(
                Stream.concat(picks, Stream.of(closingTime)).toArray(CompletableFuture<?>[]::new));
    }

    @Override
    public CompletableFuture<Void> pick(long order, long line) {
        return CompletableFuture.runAsync(() -> labels.labelling(order, line, () -> {}), pool(order + line + 1));
    }
}
