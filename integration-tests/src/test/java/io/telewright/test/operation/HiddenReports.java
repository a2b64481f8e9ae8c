package io.telewright.test.operation;

import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the reports of faults that a test provokes out of the build's output. */
public final class HiddenReports implements BeforeEachCallback, AfterEachCallback {
    private final Logger logger = Logger.getLogger("io.telewright");

    @Override
    public void beforeEach(ExtensionContext context) {
        logger.setUseParentHandlers(false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger.setUseParentHandlers(true);
    }
}
