package io.telewright.test.reliability;

import io.telewright.Telewright;
import io.telewright.test.declared.LoadTelemetry;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that fills its heap for a while, and records before, meanwhile and afterwards, until it is killed. */
final class FilledProgram {
    private static final int BEFORE = 100;
    private static final int LARGEST = 1 << 20;
    private static final int SMALLEST = 16;
    private static final long MEANWHILE_NANOS = Duration.ofMillis(1_500).toNanos();
    private static final long PAUSE_MILLIS = 20;

    private final LoadTelemetry telemetry;
    private long recorded;

    private FilledProgram(LoadTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    /**
     * Prints how much was recorded once the heap is free again.
     *
     * @param arguments the endpoint
     */
    public static void main(String[] arguments) throws InterruptedException {
        Telewright.configure(config -> config.service("filled").otlpEndpoint(arguments[0]));
        FilledProgram program = new FilledProgram(new OtelLoadTelemetry(Telewright.openTelemetry()));
        for (int i = 0; i < BEFORE; i++) {
            program.record();
            Thread.sleep(PAUSE_MILLIS);
        }
        program.fillHeap();
        System.out.println("recorded " + program.recorded);
        while (true) {
            program.record();
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void record() {
        recorded++;
        telemetry.work(recorded, () -> {});
        telemetry.finished(recorded);
        telemetry.counted();
    }

    private void fillHeap() {
        long started = System.nanoTime();
        List<byte[]> full = new ArrayList<>(1 << 16);
        int size = LARGEST;
        while (System.nanoTime() - started < MEANWHILE_NANOS) {
            try {
                full.add(new byte[size]);
            } catch (OutOfMemoryError none) {
                size = Math.max(SMALLEST, size / 2);
                record();
            }
        }
    }
}
