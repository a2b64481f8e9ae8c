package io.telewright.benchmark.start;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.benchmark.combined.Checkout;
import io.telewright.benchmark.combined.Way;
import io.telewright.benchmark.sdk.FullSdk;

/**
 * A program that constructs a class with all signals and calls it once, and prints how many nanoseconds that took. The
 * SDK has been used before by another class, so that its own first use does not count.
 */
public final class FirstCall {
    private FirstCall() {}

    /** Runs it for the way that the argument names. */
    public static void main(String[] arguments) {
        Way way = Way.valueOf(arguments[0]);
        OpenTelemetry openTelemetry = FullSdk.sampled();
        pay(Way.EXPERT, openTelemetry);
        long before = System.nanoTime();
        pay(way, openTelemetry);
        System.out.println(System.nanoTime() - before);
    }

    private static void pay(Way way, OpenTelemetry openTelemetry) {
        way.checkout(openTelemetry).pay(Checkout.Brand.CREDIT, "c-1");
    }
}
