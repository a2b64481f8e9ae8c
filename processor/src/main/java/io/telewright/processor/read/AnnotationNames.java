package io.telewright.processor.read;

import java.util.List;

/** The qualified names of the runtime's annotations: the processor does not depend on the runtime. */
public final class AnnotationNames {
    public static final String TELEMETRY = "io.telewright.Telemetry";
    public static final String INSTRUMENTATION_SCOPE = "io.telewright.InstrumentationScope";
    public static final String TRACED = "io.telewright.Traced";
    public static final String UNTRACED = "io.telewright.Untraced";
    public static final String METRIC = "io.telewright.Metric";
    public static final String METRIC_CONTAINER = "io.telewright.Metric.Container";
    public static final String EVENT = "io.telewright.Event";
    public static final String EVENT_CONTAINER = "io.telewright.Event.Container";
    public static final String ERROR_TYPE = "io.telewright.ErrorType";
    public static final String CURRENT_SPAN = "io.telewright.CurrentSpan";
    public static final String ATTRIBUTE = "io.telewright.Attribute";
    public static final String ATTRIBUTE_CONTAINER = "io.telewright.Attribute.Container";
    public static final String CARRIER = "io.telewright.Carrier";
    public static final String BAGGAGE_ENTRY = "io.telewright.BaggageEntry";
    public static final String LINK = "io.telewright.Link";

    /** All of them; a container is there because the compiler shows only it for a repeated annotation. */
    public static final List<String> ALL = List.of(
            TELEMETRY,
            INSTRUMENTATION_SCOPE,
            TRACED,
            UNTRACED,
            METRIC,
            METRIC_CONTAINER,
            EVENT,
            EVENT_CONTAINER,
            ERROR_TYPE,
            CURRENT_SPAN,
            ATTRIBUTE,
            ATTRIBUTE_CONTAINER,
            CARRIER,
            BAGGAGE_ENTRY,
            LINK);

    private AnnotationNames() {}
}
