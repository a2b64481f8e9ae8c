package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Source;
import javax.lang.model.type.TypeMirror;

/**
 * The place that an attribute is read from.
 *
 * @param origin the parameter, the result, the exception or the baggage entry
 * @param from its type
 * @param type the type of the origin, which is more specific if it is one of several types of result or exception
 * @param defaultKey the key if none is written
 * @param at where findings about it are reported
 * @param method the method's name, for findings
 * @param doc its Javadoc, or an empty string
 */
record Subject(
        Source.Origin origin,
        TypeMirror from,
        TypeMirror type,
        String defaultKey,
        SourceRef at,
        String method,
        String doc) {

    /** An origin that is read whatever its type is at run time. */
    static Subject of(
            Source.Origin origin, TypeMirror type, String defaultKey, SourceRef at, String method, String doc) {
        return new Subject(origin, type, type, defaultKey, at, method, doc);
    }

    boolean isParameter() {
        return origin instanceof Source.Parameter || origin instanceof Source.ParameterAtEnd;
    }

    /** The same parameter, read when the operation ends. */
    Subject atEnd() {
        Source.Origin end =
                origin instanceof Source.Parameter parameter ? new Source.ParameterAtEnd(parameter.index()) : origin;
        return new Subject(end, from, type, defaultKey, at, method, doc);
    }
}
