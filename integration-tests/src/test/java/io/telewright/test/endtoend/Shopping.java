package io.telewright.test.endtoend;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import io.telewright.test.declared.EndToEndTelemetry;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import java.util.function.Consumer;

/**
 * What the program does that is observed: two checkouts, of which the second fails.
 *
 * @param checkout the span of the first
 * @param charge its child
 * @param failed the span of the second
 */
record Shopping(SpanContext checkout, SpanContext charge, SpanContext failed) {
    static final class CardDeclined extends Exception {
        private static final long serialVersionUID = 1;

        CardDeclined() {
            super("no funds");
        }
    }

    /** Runs under a configuration of its own, all of whose telemetry is exported at the end. */
    static Shopping run(Consumer<TelewrightConfig> configuration) throws Exception {
        Telewright telewright = Telewright.configure(configuration);
        try {
            return run(new OtelEndToEndTelemetry(Telewright.openTelemetry()));
        } finally {
            telewright.close();
        }
    }

    private static Shopping run(EndToEndTelemetry telemetry) throws Exception {
        // not closed: the last collection is to see it
        telemetry.queueLength(() -> 7, Channel.WEB);
        telemetry.storeFill(0.25);
        SpanContext[] charge = new SpanContext[1];
        SpanContext checkout = telemetry.checkout("o-1", Channel.WEB, () -> {
            telemetry.basketSize(3);
            telemetry.basketSize(30);
            telemetry.orderAccepted(Channel.WEB, true);
            telemetry.charge(1999, () -> {
                charge[0] = Span.current().getSpanContext();
                return "receipt";
            });
            return Span.current().getSpanContext();
        });
        SpanContext[] failed = new SpanContext[1];
        try {
            telemetry.checkout("o-2", Channel.STORE, () -> {
                failed[0] = Span.current().getSpanContext();
                telemetry.orderRejected("o-2", 2);
                throw new CardDeclined();
            });
        } catch (CardDeclined expected) {
            return new Shopping(checkout, charge[0], failed[0]);
        }
        throw new AssertionError("The exception of the body did not come through");
    }
}
