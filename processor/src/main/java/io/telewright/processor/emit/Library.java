package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses. */
final class Library {
    static final ClassName OPEN_TELEMETRY = ClassName.get("io.opentelemetry.api", "OpenTelemetry");
    static final ClassName ATTRIBUTE_KEY = ClassName.get("io.opentelemetry.api.common", "AttributeKey");
    static final ClassName ATTRIBUTES = ClassName.get("io.opentelemetry.api.common", "Attributes");
    static final ClassName LOGGER = ClassName.get("io.opentelemetry.api.logs", "Logger");
    static final ClassName SEVERITY = ClassName.get("io.opentelemetry.api.logs", "Severity");
    static final ClassName METER = ClassName.get("io.opentelemetry.api.metrics", "Meter");
    static final ClassName SPAN = ClassName.get("io.opentelemetry.api.trace", "Span");
    static final ClassName SPAN_BUILDER = ClassName.get("io.opentelemetry.api.trace", "SpanBuilder");
    static final ClassName SPAN_KIND = ClassName.get("io.opentelemetry.api.trace", "SpanKind");
    static final ClassName TRACER = ClassName.get("io.opentelemetry.api.trace", "Tracer");
    static final ClassName TEXT_MAP_PROPAGATOR =
            ClassName.get("io.opentelemetry.context.propagation", "TextMapPropagator");
    static final ClassName REQUEST_BUILDER = ClassName.get("java.net.http", "HttpRequest", "Builder");
    static final ClassName CONTEXT = ClassName.get("io.opentelemetry.context", "Context");
    static final ClassName SCOPE = ClassName.get("io.opentelemetry.context", "Scope");

    static final ClassName ATTRIBUTE_TABLE = support("AttributeTable");
    static final ClassName BAGGAGES = support("Baggages");
    static final ClassName BATCH = support("Batch");
    static final ClassName BOOLEAN_DIMENSION = support("BooleanDimension");
    static final ClassName CARRIERS = support("Carriers");
    static final ClassName DEFAULTS = support("Defaults");
    static final ClassName DOUBLE_DIMENSION = support("DoubleDimension");
    static final ClassName DURATIONS = support("Durations");
    static final ClassName ENUM_DIMENSION = support("EnumDimension");
    static final ClassName EVENTS = support("Events");
    static final ClassName FAULTS = support("Faults");
    static final ClassName FLOW_SUBSCRIBER = support("FlowSubscriber");
    static final ClassName FUTURES = support("Futures");
    static final ClassName LINKS = support("Links");
    static final ClassName LONG_DIMENSION = support("LongDimension");
    static final ClassName MEASUREMENTS = support("Measurements");
    static final ClassName OBSERVABLE = support("Observable");
    static final ClassName OPEN_CONTEXT = support("OpenContext");
    static final ClassName OPEN_OPERATION = support("OpenOperation");
    static final ClassName OPEN_SPAN = support("OpenSpan");
    static final ClassName OPERATION_END = support("OperationEnd");
    static final ClassName OUTCOME = support("Outcome");
    static final ClassName SPANS = support("Spans");
    static final ClassName STAGES = support("Stages");
    static final ClassName TEXT_DIMENSION = support("TextDimension");
    static final ClassName VALUES = support("Values");

    private Library() {}

    private static ClassName support(String name) {
        return ClassName.get("io.telewright.support", name);
    }
}
