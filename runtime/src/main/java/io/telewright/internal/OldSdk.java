package io.telewright.internal;

import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An SDK that lacks what {@code configure} needs. Generated code needs less: it works with one that is installed. */
final class OldSdk {
    private OldSdk() {}

    /**
     * Refuses it before anything is started.
     *
     * @throws IllegalStateException if the SDK is older than 1.62, or the API is older than the SDK
     * @throws NoClassDefFoundError if there is no SDK
     */
    static void refuse() {
        try {
            Supplier<MeterProvider> none = MeterProvider::noop;
            SdkTracerProvider.builder().setMeterProvider(none);
            SdkLoggerProvider.builder().setMeterProvider(none);
        } catch (LinkageError missing) {
            if (isSdkAbsent(missing)) {
                throw missing;
            }
            throw tooOld(missing);
        }
        if (!Api.SAYS_WHETHER_ENABLED) {
            throw tooOld(null);
        }
    }

    /** An older SDK lacks methods, and with a newer API classes of that. */
    private static boolean isSdkAbsent(LinkageError missing) {
        return missing instanceof NoClassDefFoundError
                && String.valueOf(missing.getMessage()).startsWith("io/opentelemetry/sdk/");
    }

    private static IllegalStateException tooOld(@Nullable Throwable missing) {
        return new IllegalStateException(
                "Telewright.configure needs OpenTelemetry 1.62 or newer, and an older version is on the class path or module"
                        + " path. Use one version of 1.62 or newer for all of its jars, by means of"
                        + " io.opentelemetry:opentelemetry-bom, or make an OpenTelemetry with the older SDK and pass it to"
                        + " Telewright.install.",
                missing);
    }
}
