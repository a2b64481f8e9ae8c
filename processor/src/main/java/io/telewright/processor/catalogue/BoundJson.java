package io.telewright.processor.catalogue;

import io.telewright.processor.model.Bound;

/** How many values an attribute can have. */
final class BoundJson {
    private BoundJson() {}

    static Json of(Bound bound) {
        if (bound instanceof Bound.Natural natural) {
            return new Json.Fields().with("kind", "closed").with("values", natural.values());
        }
        if (bound instanceof Bound.MaxValues max) {
            return new Json.Fields().with("kind", "first").with("values", max.values());
        }
        return new Json.Fields().with("kind", "unbounded");
    }
}
