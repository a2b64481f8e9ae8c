package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.incubator.metrics.BoundLongCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedLongCounter;
import io.opentelemetry.context.Context;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** A counter that cannot be bound. */
final class BreakingCounter implements ExtendedLongCounter {
    private final LongAdder sum = new LongAdder();
    private final @Nullable Throwable thrown;

    /** Takes what binding throws; it returns {@code null} if that is {@code null}. */
    BreakingCounter(@Nullable Throwable thrown) {
        this.thrown = thrown;
    }

    long sum() {
        return sum.sum();
    }

    @Override
    public @Nullable BoundLongCounter bind(Attributes attributes) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw (RuntimeException) thrown;
        }
        return null;
    }

    @Override
    public void add(long value) {
        sum.add(value);
    }

    @Override
    public void add(long value, Attributes attributes) {
        sum.add(value);
    }

    @Override
    public void add(long value, Attributes attributes, Context context) {
        sum.add(value);
    }

    @Override
    public String toString() {
        return "counter that throws " + thrown;
    }
}
