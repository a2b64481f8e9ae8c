package io.telewright.test.declared.service;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Traced;

/** Interfaces within a class, of every visibility but private. */
public final class ServiceVisibility {
    private ServiceVisibility() {}

    /** Calls an interface that the package alone sees. */
    public static void callInThePackage(OpenTelemetry openTelemetry, Runnable called) {
        OfThePackage decorated = new InstrumentedServiceVisibility_OfThePackage(called::run, openTelemetry);
        decorated.call();
    }

    /** With one method. */
    @FunctionalInterface
    interface OfThePackage {
        /** Does something. */
        @Traced
        void call();
    }

    /** In two others. */
    public interface Outer {
        /** With one method. */
        @Traced
        @FunctionalInterface
        interface Inner {
            /** Does something. */
            void call();
        }
    }
}
