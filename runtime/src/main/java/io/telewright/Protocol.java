package io.telewright;

/** The protocol that carries OTLP (<a href="https://opentelemetry.io/docs/specs/otlp/">OTLP Specification</a>). */
public enum Protocol {
    /** {@code grpc}: usually on port 4317. */
    GRPC("grpc"),
    /** {@code http/protobuf}: usually on port 4318. */
    HTTP_PROTOBUF("http/protobuf");

    final String value;

    Protocol(String value) {
        this.value = value;
    }
}
