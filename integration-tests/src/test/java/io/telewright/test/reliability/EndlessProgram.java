package io.telewright.test.reliability;

import io.telewright.Telewright;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A program that works until it is killed, and never closes its telemetry. */
final class EndlessProgram {
    private EndlessProgram() {}

    /**
     * Prints the numbers of what is recorded, once that is enough.
     *
     * @param arguments the endpoint, and how much is enough
     */
    public static void main(String[] arguments) throws InterruptedException {
        Telewright.configure(config -> config.service("endless").otlpEndpoint(arguments[0]));
        Load load = new Load(
                new OtelLoadTelemetry(Telewright.openTelemetry()), Integer.MAX_VALUE, Duration.ofNanos(200_000));
        load.await(Long.parseLong(arguments[1]));
        System.out.println(load.numbers().mapToObj(Long::toString).collect(Collectors.joining(",")));
        load.awaitEnd();
    }

    /** What it has printed, read back. */
    static LongStream numbers(String printed) {
        return Stream.of(printed.split(",")).mapToLong(Long::parseLong);
    }
}
