package io.telewright.benchmark.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.telewright.benchmark.safe.Guard;

/** As {@link ExpertDispatches}, with the guarantee of generated code: telemetry throws nothing at the caller. */
final class SafeDispatches implements Dispatches {
    private final Logger logger;

    SafeDispatches(OpenTelemetry openTelemetry) {
        logger = openTelemetry.getLogsBridge().get("safe");
    }

    @Override
    public void two(String id, String depot) {
        try {
            if (logger.isEnabled(Severity.INFO)) {
                ExpertDispatches.emitTwo(logger, id, depot);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void eight(
            String id,
            String depot,
            String carrier,
            long weight,
            boolean express,
            double value,
            String customer,
            String country) {
        try {
            if (logger.isEnabled(Severity.INFO)) {
                ExpertDispatches.emitEight(logger, id, depot, carrier, weight, express, value, customer, country);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }
}
