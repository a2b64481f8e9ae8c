package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;

/** One span, one metric point and one log record, all of scope {@code probe}. */
public final class Emitted {
    private Emitted() {}

    public static void to(OpenTelemetry openTelemetry) {
        openTelemetry.getTracer("probe").spanBuilder("probe-span").startSpan().end();
        openTelemetry.getMeter("probe").counterBuilder("probe-counter").build().add(1);
        openTelemetry
                .getLogsBridge()
                .get("probe")
                .logRecordBuilder()
                .setBody("probe-log")
                .emit();
    }
}
