package io.telewright.catalogue.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that emits something.
 *
 * @param source the interface and the method, as in {@code shop.Payments#charge}
 * @param scope the name of the scope
 * @param brief what its Javadoc says, or an empty string
 * @param deprecated whether it is deprecated
 * @param attributes the attributes that its signals have
 * @param span the span that it starts
 * @param currentSpan what it sets on the span that is current
 */
public record DeclaredMethod(
        String source,
        String scope,
        String brief,
        boolean deprecated,
        List<DeclaredAttribute> attributes,
        @Nullable DeclaredSpan span,
        @Nullable CurrentSpan currentSpan,
        List<DeclaredMetric> metrics,
        List<DeclaredEvent> events) {

    public DeclaredMethod {
        source = Fields.required(source, "source");
        scope = Fields.required(scope, "scope");
        brief = Fields.optional(brief);
        attributes = Fields.optional(attributes);
        metrics = Fields.optional(metrics);
        events = Fields.optional(events);
    }

    /** Attributes that are set on the span that is current. */
    public record CurrentSpan(List<DeclaredUse> attributes) {
        public CurrentSpan {
            attributes = Fields.optional(attributes);
        }
    }
}
