package io.telewright.test.between;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.Callable;

/** Makes calls while the heap is full: one that the code in the call has filled, or one that was full before. */
final class FullHeapProgram {
    private static final int CALLS = 5;

    private static Object[] hoard;

    private FullHeapProgram() {}

    public static void main(String[] args) throws Exception {
        OpenTelemetry openTelemetry = new InMemoryTelemetry().sdk();
        for (Call call : Call.all()) {
            if (call.isFrugal()) {
                System.out.println(call + ": "
                        + right(call, openTelemetry, FullHeapProgram::nothing, FullHeapProgram::fill)
                        + " filled within, "
                        + right(call, openTelemetry, FullHeapProgram::fill, FullHeapProgram::nothing)
                        + " filled before");
            }
        }
    }

    /** How many calls gave their value, ran their code once, and left the thread without a context. */
    private static int right(Call call, OpenTelemetry openTelemetry, Runnable before, Runnable within)
            throws Exception {
        int[] runs = new int[1];
        Callable<Object> prepared = call.prepared().on(openTelemetry, () -> {
            runs[0]++;
            within.run();
        });
        int right = 0;
        for (int i = 0; i < CALLS; i++) {
            runs[0] = 0;
            if (valueOf(prepared, before) != null && runs[0] == 1 && Context.current() == Context.root()) {
                right++;
            }
        }
        return right;
    }

    private static Object valueOf(Callable<Object> prepared, Runnable before) throws Exception {
        try {
            before.run();
            return prepared.call();
        } catch (OutOfMemoryError lost) {
            return null;
        } finally {
            hoard = null;
        }
    }

    private static void nothing() {}

    private static void fill() {
        for (int size = 1 << 20; size > 0; size /= 64) {
            try {
                while (true) {
                    hoard = new Object[] {hoard, new byte[size]};
                }
            } catch (OutOfMemoryError full) {
                // Smaller objects may still fit.
            }
        }
    }
}
