package io.telewright.internal.settings;

/**
 * Checks all settings of the environment and of the program before anything is started. The SDK itself checks a
 * property only when it needs it, while threads of other signals already run, and ignores some bad values.
 */
public final class CheckEnvironment {
    private CheckEnvironment() {}

    /**
     * Checks every standard property that the SDK would read.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    public static void check(NamedProperties properties) {
        CheckNames names = new CheckNames(properties);
        names.inAnyCase("otel.sdk.disabled", "true", "false");
        resourceAttributes(properties);
        if (!properties.config().getBoolean("otel.sdk.disabled", false)) {
            names.checkAll();
            new CheckNumbers(properties).checkAll();
            new CheckOtlp(properties).checkAll();
        }
    }

    /** A disabled SDK has a resource too. */
    private static void resourceAttributes(NamedProperties properties) {
        String property = "otel.resource.attributes";
        for (String attribute : properties.config().getList(property)) {
            if (attribute.indexOf('=') <= 0) {
                throw properties.notAllowed(property, "key=value pairs joined by commas");
            }
        }
    }
}
