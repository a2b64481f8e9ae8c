package io.telewright.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The members of OpenTelemetry's API that generated code and the runtime need, and that older versions do not have. A
 * missing member is reported once, because javac would report each line of generated code that needs it.
 */
final class OpenTelemetryApi {
    private static final List<Needed> NEEDED = List.of(
            new Needed("io.opentelemetry.api.OpenTelemetry", "getLogsBridge"),
            new Needed("io.opentelemetry.api.metrics.DoubleHistogramBuilder", "setExplicitBucketBoundariesAdvice"),
            new Needed("io.opentelemetry.api.trace.Span", "addLink"),
            new Needed("io.opentelemetry.api.metrics.DoubleGaugeBuilder", "build"),
            new Needed("io.opentelemetry.api.common.Value", "asString"));

    private final Elements elements;
    private final Map<Optional<ModuleElement>, Optional<String>> missing = new HashMap<>();

    OpenTelemetryApi(Elements elements) {
        this.elements = elements;
    }

    private record Needed(String type, String method) {}

    /** The name of a type or method that a module cannot read, if there is one. Each module is asked once. */
    Optional<String> missing(@Nullable ModuleElement module) {
        return missing.computeIfAbsent(Optional.ofNullable(module), asked -> find(module));
    }

    private Optional<String> find(@Nullable ModuleElement module) {
        for (Needed needed : NEEDED) {
            TypeElement type = module == null
                    ? elements.getTypeElement(needed.type)
                    : elements.getTypeElement(module, needed.type);
            if (type == null) {
                return Optional.of(needed.type);
            }
            if (type.getEnclosedElements().stream()
                    .noneMatch(member -> member.getSimpleName().contentEquals(needed.method))) {
                return Optional.of(needed.type + "." + needed.method);
            }
        }
        return Optional.empty();
    }
}
