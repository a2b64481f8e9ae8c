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
    public static final String CURRENT_SPAN = "io.telewright.CurrentSpan";
    public static final String ATTRIBUTE = "io.telewright.Attribute";

    /** All of them; a container is there because the compiler shows only it for a repeated annotation. */
    public static final List<String> ALL = List.of(
            TELEMETRY,
            INSTRUMENTATION_SCOPE,
            TRACED,
            UNTRACED,
            METRIC,
            METRIC_CONTAINER,
            EVENT,
            CURRENT_SPAN,
            ATTRIBUTE);

    private AnnotationNames() {}
}
