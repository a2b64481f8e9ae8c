package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The span of an operation.
 *
 * @param kind the constant of OpenTelemetry's {@code SpanKind}
 * @param notAnError exception types that are an expected outcome
 */
public record TracedSpan(Template name, String kind, Parent parent, List<TypeName> notAnError) {
    /** Where it hangs. */
    public enum Parent {
        CURRENT,
        ROOT,
        ROOT_LINKED
    }
}
