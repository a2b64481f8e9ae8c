package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import io.telewright.support.metric.AllSeries;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Records into an instrument of each kind, and logs all that is logged. */
public final class MeasuringProgram {
    private MeasuringProgram() {}

    public static void main(String[] args) {
        Logger logger = Logger.getLogger("io.telewright");
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        logger.addHandler(console);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        Meter meter = args.length > 0 ? OpenTelemetry.noop().getMeter("noop") : new TestTelemetry().sdk.getMeter("sdk");
        AllSeries.of(meter).values().forEach(recorded -> recorded.in(Context.root()));
        System.out.println("recorded all");
    }
}
