package io.telewright.benchmark.event;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;

/** SLF4J's fluent calls, through Logback and OpenTelemetry's appender, which makes attributes of the pairs. */
final class LoggedDispatches implements Dispatches {
    private final org.slf4j.Logger logger;

    LoggedDispatches(OpenTelemetry openTelemetry, boolean wanted) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter()); // or each event fails, and Logback keeps that to itself
        OpenTelemetryAppender appender = new OpenTelemetryAppender();
        appender.setContext(context);
        appender.setKeyValuePairAttributesIncluded("*");
        appender.setOpenTelemetry(openTelemetry);
        appender.start();
        Logger dispatches = context.getLogger("dispatches");
        dispatches.setLevel(wanted ? Level.INFO : Level.WARN);
        dispatches.addAppender(appender);
        logger = dispatches;
    }

    @Override
    public void two(String id, String depot) {
        logger.atInfo()
                .addKeyValue("parcel.id", id)
                .addKeyValue("depot.name", depot)
                .log("parcel dispatched");
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
        logger.atInfo()
                .addKeyValue("parcel.id", id)
                .addKeyValue("depot.name", depot)
                .addKeyValue("carrier.name", carrier)
                .addKeyValue("parcel.weight", weight)
                .addKeyValue("parcel.express", express)
                .addKeyValue("parcel.value", value)
                .addKeyValue("customer.id", customer)
                .addKeyValue("customer.country", country)
                .log("parcel delivered");
    }
}
