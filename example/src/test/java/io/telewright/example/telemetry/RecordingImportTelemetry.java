package io.telewright.example.telemetry;

import io.telewright.Registration;
import io.telewright.example.order.RejectReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Remembers what it was told. */
public final class RecordingImportTelemetry implements ImportTelemetry {
    public final List<String> files = new ArrayList<>();
    public final List<Integer> batchSizes = new ArrayList<>();
    public final List<Integer> rejectedInBatch = new ArrayList<>();
    public final List<Integer> rejectedLines = new ArrayList<>();
    public int read;

    @Override
    public <T, E extends Exception> T importing(String file, Work<T, E> work) throws E {
        files.add(file);
        return work.run();
    }

    @Override
    public <T, E extends Exception> T batch(int number, int size, Work<T, E> work) throws E {
        batchSizes.add(size);
        return work.run();
    }

    @Override
    public void batchDone(int rejected) {
        rejectedInBatch.add(rejected);
    }

    @Override
    public void read(int count) {
        read += count;
    }

    @Override
    public void rejected(int line, RejectReason reason, Throwable cause) {
        rejectedLines.add(line);
    }

    @Override
    public Registration position(LongSupplier line) {
        return () -> {};
    }
}
