package io.telewright.internal.console;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.telewright.Telewright;

/**
 * A program that shows telemetry on its console, and leaves the closing to the JVM. Its argument is the number of traces.
 */
public final class Shown {
    private Shown() {}

    public static void main(String[] args) {
        Telewright.configure(config -> config.service("shop"));
        OpenTelemetry openTelemetry = Telewright.openTelemetry();
        int traces = Integer.parseInt(args[0]);
        for (int i = 0; i < traces; i++) {
            order(openTelemetry);
        }
        System.err.println("ended after " + traces);
    }

    @SuppressWarnings("try") // the scope is only to be closed
    private static void order(OpenTelemetry openTelemetry) {
        Tracer tracer = openTelemetry.getTracer("shop");
        Span order =
                tracer.spanBuilder("place order").setSpanKind(SpanKind.SERVER).startSpan();
        try (Scope scope = order.makeCurrent()) {
            Span charge = tracer.spanBuilder("charge card").startSpan();
            try (Scope inner = charge.makeCurrent()) {
                openTelemetry
                        .getLogsBridge()
                        .get("shop")
                        .logRecordBuilder()
                        .setEventName("card.declined")
                        .setSeverity(Severity.WARN)
                        .emit();
            } finally {
                charge.end();
            }
        } finally {
            order.end();
        }
        openTelemetry.getMeter("shop").counterBuilder("orders.placed").build().add(1);
    }
}
