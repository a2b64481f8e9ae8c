package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.Map;

/** The names of the classes that generated code uses. */
final class Library {
    static final ClassName OPEN_TELEMETRY = ClassName.get("io.opentelemetry.api", "OpenTelemetry");
    static final ClassName ATTRIBUTE_KEY = ClassName.get("io.opentelemetry.api.common", "AttributeKey");
    static final ClassName ATTRIBUTES = ClassName.get("io.opentelemetry.api.common", "Attributes");
    static final ClassName ATTRIBUTES_BUILDER = ClassName.get("io.opentelemetry.api.common", "AttributesBuilder");
    static final ClassName LOG_RECORD_BUILDER = ClassName.get("io.opentelemetry.api.logs", "LogRecordBuilder");
    static final ClassName LOGGER = ClassName.get("io.opentelemetry.api.logs", "Logger");
    static final ClassName SEVERITY = ClassName.get("io.opentelemetry.api.logs", "Severity");
    static final ClassName METER = ClassName.get("io.opentelemetry.api.metrics", "Meter");
    static final ClassName SPAN = ClassName.get("io.opentelemetry.api.trace", "Span");
    static final ClassName SPAN_BUILDER = ClassName.get("io.opentelemetry.api.trace", "SpanBuilder");
    static final ClassName SPAN_KIND = ClassName.get("io.opentelemetry.api.trace", "SpanKind");
    static final ClassName TRACER = ClassName.get("io.opentelemetry.api.trace", "Tracer");
    static final ClassName TEXT_MAP_PROPAGATOR =
            ClassName.get("io.opentelemetry.context.propagation", "TextMapPropagator");
    static final ClassName TEXT_MAP_SETTER = ClassName.get("io.opentelemetry.context.propagation", "TextMapSetter");
    static final ClassName REQUEST_BUILDER = ClassName.get("java.net.http", "HttpRequest", "Builder");
    static final ClassName CONTEXT = ClassName.get("io.opentelemetry.context", "Context");
    static final ClassName SCOPE = ClassName.get("io.opentelemetry.context", "Scope");

    static final ClassName ADMITTED = support("metric", "Admitted");
    static final ClassName ATTRIBUTE_TABLE = support("metric", "AttributeTable");
    static final ClassName BAGGAGES = support("context", "Baggages");
    static final ClassName BEAN_WRAPPER = shared("BeanWrapper");
    static final ClassName BATCH = support("context", "Batch");
    static final ClassName BOXES = shared("Boxes");
    static final ClassName BOOLEAN_DIMENSION = support("metric", "BooleanDimension");
    static final ClassName CARRIERS = support("context", "Carriers");
    static final ClassName CLOSED_DIMENSION = support("metric", "ClosedDimension");
    static final ClassName CLOSED_TEXTS = shared("ClosedTexts");
    static final ClassName COMPLETION_STAGES = support("ending", "CompletionStages");
    static final ClassName DEFAULTS = shared("Defaults");
    static final ClassName DIMENSIONS = support("metric", "Dimensions");
    static final ClassName DOUBLE_DIMENSION = support("metric", "DoubleDimension");
    static final ClassName DYNAMIC_ATTRIBUTES = shared("DynamicAttributes");
    static final ClassName DURATIONS = support("metric", "Durations");
    static final ClassName ENUM_DIMENSION = support("metric", "EnumDimension");
    static final ClassName ENUM_VALUES_DIMENSION = support("metric", "EnumValuesDimension");
    static final ClassName EVENTS = support("event", "Events");
    static final ClassName FAULTS = shared("Faults");
    static final ClassName FIXED_DIMENSION = support("metric", "FixedDimension");
    static final ClassName FLOW_SUBSCRIBER = support("ending", "FlowSubscriber");
    static final ClassName INSTRUMENTS = support("metric", "Instruments");
    static final ClassName KEYS = shared("Keys");
    static final ClassName LINKS = support("context", "Links");
    static final ClassName LISTENABLE_FUTURES = support("ending", "ListenableFutures");
    static final ClassName LISTS = shared("Lists");
    static final ClassName LONG_DIMENSION = support("metric", "LongDimension");
    static final ClassName MEASUREMENTS = support("metric", "Measurements");
    static final ClassName NAME_PART = support("metric", "NamePart");
    static final ClassName NAME_TABLE = support("metric", "NameTable");
    static final ClassName OBSERVABLES = support("metric", "Observables");
    static final ClassName OBSERVABLE = support("metric", "Observable");
    static final ClassName OPEN_CONTEXT = support("context", "OpenContext");
    static final ClassName OPEN_OPERATION = support("ending", "OpenOperation");
    static final ClassName OPEN_SPAN = support("trace", "OpenSpan");
    static final ClassName OPERATION_END = support("ending", "OperationEnd");
    static final ClassName OUTCOME = shared("Outcome");
    static final ClassName READING = support("metric", "Reading");
    static final ClassName READY = shared("Ready");
    static final ClassName SCOPES = shared("Scopes");
    static final ClassName SERIES_TABLE = support("metric", "SeriesTable");
    static final ClassName SPAN_BUILDERS = support("trace", "SpanBuilders");
    static final ClassName SPAN_EVENTS = support("event", "SpanEvents");
    static final ClassName SPANS = support("trace", "Spans");
    static final ClassName TEXTS = shared("Texts");
    static final ClassName TEXT_DIMENSION = support("metric", "TextDimension");
    static final ClassName VALUES = shared("Values");

    /** The classes by the names that they have in templates. */
    static final Map<String, ClassName> BY_HOLE = Map.ofEntries(
            Map.entry("otelAttributes", ATTRIBUTES),
            Map.entry("otelAttributesBuilder", ATTRIBUTES_BUILDER),
            Map.entry("otelContext", CONTEXT),
            Map.entry("otelLogRecordBuilder", LOG_RECORD_BUILDER),
            Map.entry("otelScope", SCOPE),
            Map.entry("otelSeverity", SEVERITY),
            Map.entry("otelSpan", SPAN),
            Map.entry("otelSpanBuilder", SPAN_BUILDER),
            Map.entry("otelSpanKind", SPAN_KIND),
            Map.entry("admitted", ADMITTED),
            Map.entry("baggages", BAGGAGES),
            Map.entry("batches", BATCH),
            Map.entry("boxes", BOXES),
            Map.entry("carriers", CARRIERS),
            Map.entry("closedTexts", CLOSED_TEXTS),
            Map.entry("completionStages", COMPLETION_STAGES),
            Map.entry("dimensions", DIMENSIONS),
            Map.entry("durations", DURATIONS),
            Map.entry("dynamicAttributes", DYNAMIC_ATTRIBUTES),
            Map.entry("events", EVENTS),
            Map.entry("faults", FAULTS),
            Map.entry("instruments", INSTRUMENTS),
            Map.entry("links", LINKS),
            Map.entry("listenableFutures", LISTENABLE_FUTURES),
            Map.entry("measurements", MEASUREMENTS),
            Map.entry("observables", OBSERVABLES),
            Map.entry("openContext", OPEN_CONTEXT),
            Map.entry("openOperation", OPEN_OPERATION),
            Map.entry("openSpan", OPEN_SPAN),
            Map.entry("operationEnd", OPERATION_END),
            Map.entry("outcomes", OUTCOME),
            Map.entry("scopes", SCOPES),
            Map.entry("spanBuilders", SPAN_BUILDERS),
            Map.entry("spanEvents", SPAN_EVENTS),
            Map.entry("spans", SPANS),
            Map.entry("texts", TEXTS),
            Map.entry("values", VALUES));

    private Library() {}

    private static ClassName shared(String name) {
        return ClassName.get("io.telewright.support", name);
    }

    private static ClassName support(String room, String name) {
        return ClassName.get("io.telewright.support." + room, name);
    }
}
