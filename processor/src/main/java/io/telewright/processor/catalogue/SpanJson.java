package io.telewright.processor.catalogue;

import io.telewright.processor.model.SpanEmission;
import java.util.Locale;

/** A span. */
final class SpanJson {
    private SpanJson() {}

    static Json of(SpanEmission span) {
        return new Json.Fields()
                .with("name", span.name().written())
                .withFlag("derived", span.isNameDerived())
                .with("kind", span.kind().name().toLowerCase(Locale.ROOT))
                .with("parent", span.parent().name().toLowerCase(Locale.ROOT))
                .withItems("attributes", UseJson.of(span));
    }
}
