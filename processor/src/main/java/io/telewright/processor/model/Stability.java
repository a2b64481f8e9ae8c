package io.telewright.processor.model;

/**
 * How firmly the semantic conventions define a name (<a
 * href="https://opentelemetry.io/docs/specs/otel/versioning-and-stability/">Versioning and stability</a>).
 */
public enum Stability {
    STABLE,
    RELEASE_CANDIDATE,
    DEVELOPMENT,
    /** It was replaced, moved elsewhere or given up. */
    DEPRECATED
}
