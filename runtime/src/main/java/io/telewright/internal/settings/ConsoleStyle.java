package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.Locale;

/** How the console shows signals that are not sent anywhere. */
enum ConsoleStyle {
    TREE,
    RAW,
    NONE;

    static final String PROPERTY = "telewright.console";

    /** The style that is set, by the environment or by the program; its name has been checked. */
    static ConsoleStyle of(ConfigProperties config) {
        return valueOf(config.getString(PROPERTY, TREE.name()).toUpperCase(Locale.ROOT));
    }
}
