package io.telewright.test.operation;

import io.telewright.test.declared.TracedBodies;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The shapes a body can have, each run with the same code. */
enum Shape {
    runs((telemetry, body) -> {
        telemetry.runs("sweep", () -> Sneaky.call(body));
        return null;
    }),
    supplies((telemetry, body) -> telemetry.supplies(() -> Sneaky.call(body))),
    says((telemetry, body) -> telemetry.says(() -> (String) Sneaky.call(body))),
    calls((telemetry, body) -> telemetry.calls(body)),
    works((telemetry, body) -> telemetry.works(() -> Sneaky.call(body))),
    flushes((telemetry, body) -> {
        telemetry.flushes(() -> Sneaky.call(body));
        return null;
    }),
    performs((telemetry, body) -> {
        Runnable performed = () -> Sneaky.call(body);
        telemetry.performs(performed);
        return null;
    }),
    /** C11. */
    finishes((telemetry, body) -> {
        telemetry.finishes(() -> {
            Sneaky.call(body);
            return null;
        });
        return null;
    }),
    /** C12. */
    repeats((telemetry, body) ->
            telemetry.repeats((Serializable & Supplier<String>) () -> (String) Sneaky.call(body))),
    counts((telemetry, body) ->
            telemetry.counts(() -> String.valueOf(Sneaky.call(body)).length())),
    measures((telemetry, body) ->
            telemetry.measures(() -> String.valueOf(Sneaky.call(body)).length()));

    private final Call call;

    Shape(Call call) {
        this.call = call;
    }

    Object run(TracedBodies telemetry, Callable<Object> body) throws Exception {
        return call.call(telemetry, body);
    }

    /** What the caller gets from a body that returns this. */
    Object result(String returned) {
        return switch (this) {
            case runs, flushes, performs, finishes -> null;
            case counts -> returned.length();
            case measures -> (long) returned.length();
            default -> returned;
        };
    }

    private interface Call {
        Object call(TracedBodies telemetry, Callable<Object> body) throws Exception;
    }
}
