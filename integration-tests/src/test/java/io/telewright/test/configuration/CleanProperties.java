package io.telewright.test.configuration;

import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes back the system properties that a test sets. */
final class CleanProperties implements BeforeEachCallback, AfterEachCallback {
    private Properties before = new Properties();

    @Override
    public void beforeEach(ExtensionContext context) {
        before = (Properties) System.getProperties().clone();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setProperties(before);
    }
}
