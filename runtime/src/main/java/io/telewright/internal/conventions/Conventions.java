package io.telewright.internal.conventions;

/**
 * Names and numbers of the <a href="https://opentelemetry.io/docs/specs/semconv/">semantic conventions</a> and of the
 * specification. They are compile-time constants, so using one loads no class.
 */
public final class Conventions {
    /** The attribute that names the way in which an operation failed. */
    public static final String ERROR_TYPE = "error.type";

    /** The event, or log record, of an exception. */
    public static final String EXCEPTION = "exception";

    /** The class of an exception. */
    public static final String EXCEPTION_TYPE = "exception.type";

    /** The message of an exception. */
    public static final String EXCEPTION_MESSAGE = "exception.message";

    /** The stack trace of an exception. */
    public static final String EXCEPTION_STACKTRACE = "exception.stacktrace";

    /** The attribute of the resource that names the service. */
    public static final String SERVICE_NAME = "service.name";

    /** The text that stands for a value beyond the known ones. */
    public static final String OTHER = "_OTHER";

    /**
     * The number of series of one metric that the SDK keeps (<a
     * href="https://opentelemetry.io/docs/specs/otel/metrics/sdk/#cardinality-limits">Cardinality limits</a>).
     */
    public static final int MOST_SERIES = 2_000;

    private Conventions() {}
}
