package io.telewright.processor.catalogue;

import io.telewright.processor.model.Selection;
import java.util.stream.Stream;

/** The endings that emit an event, whatever the outcome. */
final class EndingsJson {
    private EndingsJson() {}

    static Stream<Json> of(Selection.Criterion criterion) {
        if (criterion instanceof Selection.Results results) {
            return texts("result ", results.constants().stream());
        }
        if (criterion instanceof Selection.Returned returned) {
            return texts("returned ", returned.types().stream());
        }
        return texts("thrown ", ((Selection.Thrown) criterion).types().stream());
    }

    private static Stream<Json> texts(String kind, Stream<?> names) {
        return names.map(name -> kind + name).sorted().map(Json.Scalar::new);
    }
}
