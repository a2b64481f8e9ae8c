package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;

/** A {@code @Metric} annotation; enum constants by their names. */
public record DeclaredMetric(
        SourceRef at,
        Written<String> name,
        Written<String> kind,
        Written<String> unit,
        Written<String> description,
        Written<List<Double>> buckets,
        Written<String> counts,
        Written<String> measure) {
    static DeclaredMetric of(AnnotationReader annotation) {
        return new DeclaredMetric(
                annotation.at(),
                annotation.string("value"),
                annotation.constant("kind"),
                annotation.string("unit"),
                annotation.string("description"),
                annotation.doubles("buckets"),
                annotation.constant("counts"),
                annotation.string("measure").unless(""));
    }
}
