package io.telewright.example.launch;

import ch.qos.logback.classic.Logger;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import org.slf4j.LoggerFactory;

/** Sends what the classes of a service log to the OpenTelemetry of that service, with the current trace. */
final class ServiceLog {
    private static final String PACKAGES = "io.telewright.example.";

    private ServiceLog() {}

    static void connect(Part service, OpenTelemetry openTelemetry) {
        Logger logger = (Logger) LoggerFactory.getLogger(PACKAGES + service);
        OpenTelemetryAppender appender = new OpenTelemetryAppender();
        appender.setContext(logger.getLoggerContext());
        appender.setOpenTelemetry(openTelemetry);
        appender.start();
        logger.detachAndStopAllAppenders();
        logger.addAppender(appender);
    }
}
