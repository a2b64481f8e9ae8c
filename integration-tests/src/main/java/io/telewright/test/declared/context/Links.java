package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.telewright.Link;
import io.telewright.Traced;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Spans that are linked to others. */
public interface Links {
    @Traced
    void ofSpanContext(@Link SpanContext cause);

    @Traced
    void ofSpan(@Link Span cause);

    @Traced
    void ofContext(@Link Context cause);

    @Traced
    void ofText(@Link String cause);

    @Traced
    void ofTexts(@Link String... causes);

    @Traced
    void ofCollection(@Link Collection<? extends SpanContext> causes);

    @Traced
    void ofOptionals(@Link List<Optional<Context>> causes);

    @Traced
    void ofTwo(@Link Optional<String> first, @Link Context second);
}
