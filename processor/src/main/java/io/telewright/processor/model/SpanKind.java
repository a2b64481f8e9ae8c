package io.telewright.processor.model;

/** The kinds of span, named as OpenTelemetry's {@code SpanKind} has them. */
public enum SpanKind {
    INTERNAL,
    SERVER,
    CLIENT,
    PRODUCER,
    CONSUMER;

    /** Whether the context of such a span comes from elsewhere, and is not taken there. */
    public boolean comesFromElsewhere() {
        return this == SERVER || this == CONSUMER;
    }
}
