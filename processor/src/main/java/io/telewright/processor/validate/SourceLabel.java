package io.telewright.processor.validate;

import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredMethod;

/** What findings call one of several sources of an attribute. */
final class SourceLabel {
    private SourceLabel() {}

    /** The label of a source, with the names that the method uses. */
    static String of(Source source, DeclaredMethod method) {
        Source.Origin origin = source.origin();
        if (origin instanceof Source.Parameter parameter) {
            return "parameter '" + method.parameters().get(parameter.index()).name() + "'";
        }
        if (origin instanceof Source.ParameterAtEnd parameter) {
            return "parameter '" + method.parameters().get(parameter.index()).name() + "' at the end";
        }
        if (origin instanceof Source.Baggage baggage) {
            return "baggage entry '" + baggage.entry() + "'";
        }
        if (origin instanceof Source.Thrown thrown) {
            return "the exception of type " + thrown.type();
        }
        return origin instanceof Source.Returned returned ? "the result of type " + returned.type() : "the result";
    }
}
