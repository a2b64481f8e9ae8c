package io.telewright.processor.catalogue;

import io.telewright.processor.model.CurrentSpanEmission;
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
                .withFlag("open", UseJson.isOpen(span))
                .withItems("attributes", UseJson.of(span));
    }

    /** What is set on the span that is current. */
    static Json ofCurrent(CurrentSpanEmission span) {
        return new Json.Fields().withFlag("open", UseJson.isOpen(span)).withItems("attributes", UseJson.of(span));
    }
}
