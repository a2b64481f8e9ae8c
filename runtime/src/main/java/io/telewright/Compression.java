package io.telewright;

/** How OTLP requests are compressed (<a href="https://opentelemetry.io/docs/specs/otlp/">OTLP Specification</a>). */
public enum Compression {
    /** {@code none}. */
    NONE("none"),
    /** {@code gzip}. */
    GZIP("gzip");

    final String value;

    Compression(String value) {
        this.value = value;
    }
}
