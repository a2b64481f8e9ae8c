package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An attribute of a method.
 *
 * @param metric whether metrics may take it, which its author can forbid
 * @param sampling whether it is set before the span starts
 * @param doc what its Javadoc says, or an empty string
 */
public record Attribute(
        Key key, Source source, Conversion conversion, Bound bound, boolean metric, boolean sampling, String doc) {

    /**
     * The attribute {@code error.type} of an operation that fails (<a
     * href="https://opentelemetry.io/docs/specs/semconv/general/recording-errors/">Recording errors</a>). A metric takes
     * 20 values of it.
     */
    public static final Attribute ERROR_TYPE = new Attribute(
            new Key("error.type", ValueType.STRING),
            new Source(new Source.ErrorType(), TypeName.get(String.class), List.of(), List.of()),
            new Conversion.Same(ValueType.STRING, false),
            new Bound.MaxValues(20),
            true,
            false,
            "Describes a class of error the operation ended with.");

    /** Whether the method's metrics take it. */
    public boolean inMetrics() {
        return metric && bound.isBounded();
    }

    /** Whether reading it runs code of the user, which may throw, or reads what the user may change later. */
    public boolean needsCare() {
        return source.runsUserCode() || conversion.needsCare();
    }

    /** Whether it is an entry of the baggage. */
    public boolean isOfBaggage() {
        return source.origin() instanceof Source.Baggage;
    }

    /** Whether it is read from the operation's result. */
    public boolean isResult() {
        return source.origin() instanceof Source.Result;
    }

    /** Whether its value is known at the call, or when an operation starts. */
    public boolean isKnownAtStart() {
        return !isResult() && !(source.origin() instanceof Source.ErrorType);
    }

    /** Whether its value is there at every call. */
    public boolean isAlwaysThere() {
        return conversion.isPrimitive() && source.steps().isEmpty();
    }

    /** The type of a variable that it is read into: the enum of a constant, for anything else that of the value. */
    public TypeName variableType() {
        if (conversion instanceof Conversion.EnumText text) {
            return text.enumType();
        }
        TypeName type = conversion.type().javaType();
        return isAlwaysThere() ? type.unbox() : type;
    }

    /** The name of a variable that it is read into. */
    public String variableName() {
        return Words.camel(key.name());
    }
}
