package io.telewright.benchmark.start;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.benchmark.call.Channel;
import io.telewright.benchmark.call.PlainOrders;
import io.telewright.benchmark.combined.Checkout;
import io.telewright.benchmark.combined.Way;
import io.telewright.benchmark.metric.Size;
import io.telewright.benchmark.sdk.FullSdk;

/**
 * A program that constructs a class with all signals and calls it once, and prints how many nanoseconds that took. The
 * SDK has been used before by another class, so that its own first use does not count.
 */
public final class FirstCall {
    /** The second argument, if other classes of the same way are used before. */
    static final String FURTHER = "further";

    private FirstCall() {}

    /** Runs it for the way that the first argument names. */
    public static void main(String[] arguments) {
        Way way = Way.valueOf(arguments[0]);
        OpenTelemetry openTelemetry = FullSdk.sampled();
        pay(Way.EXPERT, openTelemetry);
        if (arguments.length > 1) {
            useOthers(way == Way.DECORATOR, openTelemetry);
        }
        long before = Measured.begin();
        pay(way, openTelemetry);
        System.out.println(System.nanoTime() - before);
    }

    /** What is measured. A log of loaded classes shows where it begins. */
    static final class Measured {
        private Measured() {}

        private static long begin() {
            return System.nanoTime();
        }
    }

    private static void pay(Way way, OpenTelemetry openTelemetry) {
        way.checkout(openTelemetry).pay(Checkout.Brand.CREDIT, "c-1");
    }

    /** A class of each signal. */
    private static void useOthers(boolean generated, OpenTelemetry openTelemetry) {
        calls(generated).trace(new PlainOrders(), openTelemetry).three("o-1", Channel.WEB, 1);
        metrics(generated).parcels(openTelemetry).texts("north", "rail");
        metrics(generated).parcels(openTelemetry).histogram(1, Size.SMALL, true);
        events(generated).dispatches(true, (context, logRecord) -> {}).two("p-1", "north");
    }

    private static io.telewright.benchmark.call.Way calls(boolean generated) {
        return generated ? io.telewright.benchmark.call.Way.DECORATOR : io.telewright.benchmark.call.Way.SAFE;
    }

    private static io.telewright.benchmark.metric.Way metrics(boolean generated) {
        return generated ? io.telewright.benchmark.metric.Way.GENERATED : io.telewright.benchmark.metric.Way.SAFE;
    }

    private static io.telewright.benchmark.event.Way events(boolean generated) {
        return generated ? io.telewright.benchmark.event.Way.GENERATED : io.telewright.benchmark.event.Way.SAFE;
    }
}
