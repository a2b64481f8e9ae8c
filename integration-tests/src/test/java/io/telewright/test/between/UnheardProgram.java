package io.telewright.test.between;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Makes calls while faults can be reported neither by the logger nor on {@code System.err}: both throw. */
final class UnheardProgram {
    /** Kept, since a logger that nothing refers to loses its handlers. */
    private static final Logger LOGGER = Logger.getLogger("io.telewright");

    private static int logged;
    private static int printed;

    private UnheardProgram() {}

    public static void main(String[] args) throws Exception {
        LOGGER.addHandler(new Broken());
        System.setErr(new BrokenStream());
        for (Call call : Call.all()) {
            System.out.println(call + ": " + wrong(call) + " wrong");
        }
        System.out.println("reports: " + logged + " logged, " + printed + " printed");
    }

    /** How many calls did not give their value, ran their code other than once, or left a context on the thread. */
    private static int wrong(Call call) throws Exception {
        Sabotage sabotage = new Sabotage();
        InMemoryTelemetry telemetry =
                new InMemoryTelemetry(W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance());
        OpenTelemetry openTelemetry = sabotage.of(telemetry.sdk());
        int[] runs = new int[1];
        Callable<Object> prepared = call.prepared().on(openTelemetry, () -> runs[0]++);
        sabotage.called();
        Object expected = prepared.call();
        Set<String> methods = sabotage.called();
        int wrong = 0;
        for (String method : methods) {
            sabotage.sabotage(method, new IllegalStateException(call + " " + method));
            runs[0] = 0;
            if (!expected.equals(valueOf(prepared)) || runs[0] != 1 || Context.current() != Context.root()) {
                wrong++;
            }
        }
        return wrong;
    }

    private static Object valueOf(Callable<Object> prepared) {
        try {
            return prepared.call();
        } catch (Throwable reached) {
            return reached;
        }
    }

    /** Exceptions and errors take turns. */
    private static void fail(int time) {
        if (time % 2 == 0) {
            throw new IllegalStateException("no report");
        }
        throw new StackOverflowError("no report");
    }

    private static final class Broken extends Handler {
        @Override
        public void publish(LogRecord report) {
            logged++;
            fail(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class BrokenStream extends PrintStream {
        BrokenStream() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void println(String line) {
            printed++;
            fail(printed);
        }
    }
}
