package io.telewright.test.property;

import io.opentelemetry.api.trace.SpanKind;

/**
 * What is declared on a method, attributes aside.
 *
 * @param id tells the names of metric and event from those of others
 */
record Telemetry(Kind kind, SpanKind spanKind, boolean named, int id) {
    static final Telemetry NONE = new Telemetry(Kind.NONE, SpanKind.INTERNAL, false, 0);

    /** The choices. */
    enum Kind {
        NONE,
        TRACED,
        METRIC,
        EVENT,
        CURRENT_SPAN,
        /** Only where an interface is covered. */
        UNTRACED,
        /** Only where an interface is covered. */
        ATTRIBUTES
    }

    String metric() {
        return "calls.number" + id;
    }

    String event() {
        return "event.number" + id;
    }

    String spanName() {
        return "span number " + id;
    }

    String source() {
        String kindOf = "kind = io.opentelemetry.api.trace.SpanKind." + spanKind;
        return switch (kind) {
            case NONE, ATTRIBUTES -> "";
            case TRACED -> "@Traced(" + (named ? "value = \"" + spanName() + "\", " : "") + kindOf + ") ";
            case METRIC -> "@Metric(value = \"" + metric() + "\", description = \"Calls\") ";
            case EVENT -> "@Event(\"" + event() + "\") ";
            case CURRENT_SPAN -> "@CurrentSpan ";
            case UNTRACED -> "@Untraced ";
        };
    }
}
