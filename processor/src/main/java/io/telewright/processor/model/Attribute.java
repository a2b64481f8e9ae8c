package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An attribute of a method.
 *
 * @param readings how it is read from its sources: the first one that has a value gives it
 * @param metric whether metrics may take it, which its author can forbid
 * @param sampling whether it is set before the span starts
 * @param doc what its Javadoc says, or an empty string
 * @param declaredBy the component of a record that declares it, if one does
 */
public record Attribute(
        Key key,
        List<Reading> readings,
        boolean metric,
        boolean sampling,
        String doc,
        Optional<RecordComponent> declaredBy) {

    /**
     * A component of a record.
     *
     * @param record the record
     * @param name the component's name
     */
    public record RecordComponent(ClassName record, String name) {}

    /** An attribute that the method declares, or its interface. */
    public Attribute(Key key, List<Reading> readings, boolean metric, boolean sampling, String doc) {
        this(key, readings, metric, sampling, doc, Optional.empty());
    }

    /**
     * The attribute {@code error.type} of an operation that fails (<a
     * href="https://opentelemetry.io/docs/specs/semconv/general/recording-errors/">Recording errors</a>). A metric takes
     * 20 values of it.
     */
    public static final Attribute ERROR_TYPE = new Attribute(
            new Key("error.type", ValueType.STRING),
            List.of(new Reading(
                    new Source(new Source.ErrorType(), TypeName.get(String.class), List.of(), List.of()),
                    new Conversion.Same(ValueType.STRING, false),
                    new Bound.MaxValues(20))),
            true,
            false,
            "Describes a class of error the operation ended with.");

    /** How it is read from its source, if that is {@linkplain #isSingle() the only one}. */
    public Reading reading() {
        return readings.get(0);
    }

    /** Its source, if it is the only one. */
    public Source source() {
        return reading().source();
    }

    /** How what its only source gives becomes its value. */
    public Conversion conversion() {
        return reading().conversion();
    }

    /** Whether it has one source. */
    public boolean isSingle() {
        return readings.size() == 1;
    }

    /** What it is with each of its sources alone. */
    public List<Attribute> parts() {
        return isSingle()
                ? List.of(this)
                : readings.stream().map(reading -> with(List.of(reading))).toList();
    }

    /** What it is at the call, or when an operation starts: with the sources that are known then, if there are any. */
    public Optional<Attribute> atStart() {
        return with(Source::isKnownAtStart);
    }

    /** What an operation adds to it when it ends: with the sources that are not known before, if there are any. */
    public Optional<Attribute> atEnd() {
        return with(source -> !source.isKnownAtStart());
    }

    private Optional<Attribute> with(Predicate<Source> wanted) {
        List<Reading> some = readings.stream()
                .filter(reading -> wanted.test(reading.source()))
                .toList();
        if (some.size() == readings.size()) {
            return Optional.of(this);
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(with(some));
    }

    private Attribute with(List<Reading> some) {
        return new Attribute(key, some, metric, sampling, doc, declaredBy);
    }

    /** Whether another attribute is this one, or a part of it. */
    public boolean includes(Attribute other) {
        return key.equals(other.key) && readings.containsAll(other.readings);
    }

    private Stream<Source> sources() {
        return readings.stream().map(Reading::source);
    }

    /** How many values it has in a metric. */
    public Bound bound() {
        return isSingle() ? reading().bound() : Bound.ofSeveral(readings);
    }

    /** Whether the method's metrics take it. */
    public boolean inMetrics() {
        return metric && bound().isBounded();
    }

    /** Whether reading it runs code of the user, which may throw, or reads what the user may change later. */
    public boolean needsCare() {
        return readings.stream().anyMatch(Reading::needsCare);
    }

    /** Whether it is an entry of the baggage. */
    public boolean isOfBaggage() {
        return isSingle() && source().origin() instanceof Source.Baggage;
    }

    /** Whether it always has the same value. */
    public boolean isConstant() {
        return isSingle() && source().origin() instanceof Source.Constant;
    }

    /** Whether it stands for attributes whose keys are known only at run time. */
    public boolean isDynamic() {
        return isSingle() && conversion() instanceof Conversion.Dynamic;
    }

    /** Whether its value depends on nothing but the result of an operation. */
    public boolean isResult() {
        return sources().allMatch(Source::isOfResult);
    }

    /** Whether it says that an operation has a result, which one that fails does not even lack. */
    public boolean saysWhetherThereIsAResult() {
        return isSingle() && isResult() && conversion() instanceof Conversion.Presence;
    }

    /** Whether its value may depend on how an operation ends: on its result, its exception or its {@code error.type}. */
    public boolean isOfOutcome() {
        return sources().anyMatch(Source::isOfOutcome);
    }

    /** Whether its value is known at the call, or when an operation starts. */
    public boolean isKnownAtStart() {
        return sources().allMatch(Source::isKnownAtStart);
    }

    /** Whether its value is there at every call. */
    public boolean isAlwaysThere() {
        return isSingle() && reading().isAlwaysThere();
    }

    /** The type of a variable that it is read into: the enum of a constant, for anything else that of the value. */
    public TypeName variableType() {
        if (isDynamic()) {
            return ClassName.get("io.opentelemetry.api.common", "Attributes");
        }
        if (isSingle() && conversion().enumType().isPresent()) {
            return conversion().enumType().get();
        }
        TypeName type = key.type().javaType();
        return isAlwaysThere() && type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** The name of a variable that it is read into. */
    public String variableName() {
        return Words.camel(key.name());
    }

    /** Attributes of a method seldom have the same key, so the key alone makes a good hash, and a cheap one. */
    @Override
    public int hashCode() {
        return key.name().hashCode();
    }
}
