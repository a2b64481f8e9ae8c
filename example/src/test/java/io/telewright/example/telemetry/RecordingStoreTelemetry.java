package io.telewright.example.telemetry;

import io.telewright.SpanScope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it was told. */
public final class RecordingStoreTelemetry implements StoreTelemetry {
    public final List<Throwable> failures = new ArrayList<>();
    public int open;
    public int stored;
    public long bytes;

    @Override
    public SpanScope writing(int size) {
        open++;
        return new SpanScope() {
            @Override
            public void fail(Throwable failure) {
                failures.add(failure);
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    @Override
    public void stored(OrderLabels labels, boolean discounted) {
        stored++;
    }

    @Override
    public void written(long bytes) {
        this.bytes += bytes;
    }

    @Override
    public void writeTook(Duration elapsed) {}
}
