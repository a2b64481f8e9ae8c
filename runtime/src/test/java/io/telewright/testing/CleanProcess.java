package io.telewright.testing;

import io.opentelemetry.api.GlobalOpenTelemetry;
import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes back what a test did to the process: system properties, the global OpenTelemetry, what was noted of an SDK. */
public final class CleanProcess implements BeforeEachCallback, AfterEachCallback {
    private Properties before = new Properties();

    @Override
    public void beforeEach(ExtensionContext context) {
        before = (Properties) System.getProperties().clone();
        Autoconfigured.forget();
        Replaced.forget();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setProperties(before);
        GlobalOpenTelemetry.resetForTest();
    }
}
