package io.telewright.benchmark.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** By hand, by someone who knows what costs what: nothing is built of an event that is not wanted. */
final class ExpertDispatches implements Dispatches {
    private static final AttributeKey<String> ID = AttributeKey.stringKey("parcel.id");
    private static final AttributeKey<String> DEPOT = AttributeKey.stringKey("depot.name");
    private static final AttributeKey<String> CARRIER = AttributeKey.stringKey("carrier.name");
    private static final AttributeKey<Long> WEIGHT = AttributeKey.longKey("parcel.weight");
    private static final AttributeKey<Boolean> EXPRESS = AttributeKey.booleanKey("parcel.express");
    private static final AttributeKey<Double> VALUE = AttributeKey.doubleKey("parcel.value");
    private static final AttributeKey<String> CUSTOMER = AttributeKey.stringKey("customer.id");
    private static final AttributeKey<String> COUNTRY = AttributeKey.stringKey("customer.country");

    private final Logger logger;

    ExpertDispatches(OpenTelemetry openTelemetry) {
        logger = openTelemetry.getLogsBridge().get("expert");
    }

    @Override
    public void two(String id, String depot) {
        if (logger.isEnabled(Severity.INFO)) {
            emitTwo(logger, id, depot);
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
        if (logger.isEnabled(Severity.INFO)) {
            emitEight(logger, id, depot, carrier, weight, express, value, customer, country);
        }
    }

    static void emitTwo(Logger logger, String id, String depot) {
        event(logger, "parcel.dispatched")
                .setAttribute(ID, id)
                .setAttribute(DEPOT, depot)
                .emit();
    }

    static void emitEight(
            Logger logger,
            String id,
            String depot,
            String carrier,
            long weight,
            boolean express,
            double value,
            String customer,
            String country) {
        event(logger, "parcel.delivered")
                .setAttribute(ID, id)
                .setAttribute(DEPOT, depot)
                .setAttribute(CARRIER, carrier)
                .setAttribute(WEIGHT, weight)
                .setAttribute(EXPRESS, express)
                .setAttribute(VALUE, value)
                .setAttribute(CUSTOMER, customer)
                .setAttribute(COUNTRY, country)
                .emit();
    }

    private static LogRecordBuilder event(Logger logger, String name) {
        Instant now = Instant.now();
        return logger.logRecordBuilder()
                .setEventName(name)
                .setSeverity(Severity.INFO)
                .setSeverityText("INFO")
                .setBody(name)
                .setTimestamp(TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano(), TimeUnit.NANOSECONDS);
    }
}
