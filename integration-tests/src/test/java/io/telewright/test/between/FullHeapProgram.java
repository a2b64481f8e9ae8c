package io.telewright.test.between;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Makes calls of each kind while the heap is full, in a JVM without a garbage collector, whose heap stays full. So it takes
 * no time to fill it again, but nothing can be printed: the exit code is zero, or the number of the first kind that failed.
 *
 * <p>With {@code within}, all calls are made within each other, the innermost fills the heap, and all of them end. With
 * {@code before}, the heap is filled before the calls. Each kind has been called once by then, since the first use of a
 * lambda or of a text needs memory, in this program too.
 */
final class FullHeapProgram {
    static final int CALLS = 30;

    private static List<Callable<Object>> prepared;
    private static int[] runs;
    private static int[] right;

    /** The number of the call that is being made. */
    private static int current;

    private static boolean nested;
    private static Object[] hoard;

    private FullHeapProgram() {}

    public static void main(String[] args) {
        CompletableFuture.completedFuture(Call.VALUE).join(); // whose first use needs memory
        prepare(Call.all().stream().filter(Call::isFrugal).toList());
        nested = args[0].equals("within");
        if (nested) {
            call(0);
        } else {
            warmUp();
            fill();
            for (int number = 0; number < runs.length; number++) {
                call(number);
            }
        }
        Runtime.getRuntime().halt(firstWrong());
    }

    private static void prepare(List<Call> calls) {
        OpenTelemetry openTelemetry = new InMemoryTelemetry().sdk();
        prepared = calls.stream()
                .map(call -> call.prepared().on(openTelemetry, FullHeapProgram::run))
                .toList();
        runs = new int[prepared.size() * CALLS];
        right = new int[prepared.size()];
    }

    private static void warmUp() {
        for (int kind = 0; kind < right.length; kind++) {
            call(kind * CALLS);
        }
        Arrays.fill(runs, 0);
        Arrays.fill(right, 0);
    }

    /** Makes a call, and counts it as right if it gave its value, ran its code once and left the context as it was. */
    private static void call(int number) {
        current = number;
        Context before = Context.current();
        Object value = null;
        try {
            value = prepared.get(number / CALLS).call();
        } catch (Throwable lost) {
            // It is not right.
        }
        boolean isValue = value instanceof Integer || Call.VALUE.equals(value);
        if (isValue && runs[number] == 1 && Context.current() == before) {
            right[number / CALLS]++;
        }
    }

    /** The code in a call. */
    private static void run() {
        int number = current;
        runs[number]++;
        if (nested) {
            if (number + 1 == runs.length) {
                fill();
            } else {
                call(number + 1);
            }
        }
    }

    private static int firstWrong() {
        for (int kind = 0; kind < right.length; kind++) {
            if (right[kind] != CALLS) {
                return kind + 1;
            }
        }
        return 0;
    }

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
