package io.telewright.test.declared;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** Interfaces within a class, one of them not public, and the members that go out of use. */
public final class ShapeVisibility {
    private ShapeVisibility() {}

    @Telemetry
    public interface Nested {
        @Event("nested.seen")
        void seen();

        /**
         * Seen before.
         *
         * @deprecated use {@link #seen()}
         */
        @Deprecated
        @Metric("nested.seen_before")
        void seenBefore();
    }

    @Telemetry
    interface OfThePackage {
        @Event("package.seen")
        void seen();
    }

    /** Runs what only this package sees. */
    public static void seeInThePackage(OpenTelemetry openTelemetry) {
        OfThePackage telemetry = new OtelShapeVisibility_OfThePackage(openTelemetry);
        telemetry.seen();
    }
}
