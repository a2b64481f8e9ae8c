package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.AttributeUse.ReadAt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method around code that runs.
 *
 * @param attributes those that it declares, in this order: of its parameters, of the baggage, of its result
 * @param work the code
 * @param ending what ends it
 * @param judgement what decides whether it failed, besides its exceptions
 * @param crossing what of the context crosses it
 */
public record Operation(
        Signature signature,
        Scope scope,
        String doc,
        List<Attribute> attributes,
        Emissions emissions,
        Work work,
        Ending ending,
        Judgement judgement,
        Crossing crossing)
        implements Recording {

    /** The attributes that are known when it starts. */
    public List<Attribute> arguments() {
        return attributes.stream()
                .flatMap(attribute -> attribute.atStart().stream())
                .toList();
    }

    /** The attributes that are known only when it ends. */
    public List<Attribute> outcomes() {
        return attributes.stream()
                .flatMap(attribute -> attribute.atEnd().stream())
                .toList();
    }

    /** What is read when it ends: its result, its exception and parameters. */
    public List<Source> readAtEnd() {
        return knownAtEnd()
                .flatMap(attribute -> attribute.readings().stream())
                .map(Reading::source)
                .toList();
    }

    /** The values that are known only when it ends, those that metrics measure included. */
    private Stream<Attribute> knownAtEnd() {
        Stream<Attribute> measured = emissions.measured().flatMap(attribute -> attribute.atEnd().stream());
        return Stream.concat(outcomes().stream(), measured).distinct();
    }

    /** The values that are known when it starts, those that only templates or metrics mention included, each source of them alone. */
    private Stream<Attribute> argumentParts() {
        Stream<Attribute> mentioned = emissions.mentioned().flatMap(attribute -> attribute.atStart().stream());
        return Stream.concat(arguments().stream(), mentioned)
                .flatMap(attribute -> attribute.parts().stream())
                .distinct();
    }

    /** The metrics of operations in flight. */
    public List<MetricEmission> inFlight() {
        return emissions.atStart().metrics();
    }

    public boolean hasSpan() {
        return emissions.span().isPresent();
    }

    /** Whether it starts with a subscription, after the call. */
    public boolean startsLater() {
        return ending instanceof Ending.OfSubscription;
    }

    /** Whether its span is a child of the context that is current when it starts. */
    public boolean startsInCurrentContext() {
        return hasSpan() && !startsLater() && !crossing.changesContext();
    }

    /** Whether the context crosses it with each subscription, even if all its telemetry is disabled. */
    public boolean isAlwaysDecorated() {
        return startsLater()
                && (crossing.changesContext() || crossing.injected().isPresent());
    }

    /** Whether a metric records how long it takes. */
    public boolean isTimed() {
        return emissions.metrics().stream().anyMatch(metric -> metric.measure() instanceof Measure.Elapsed);
    }

    /** Whether metrics or log records belong to the context that it runs in. */
    public boolean recordsInContext() {
        return !emissions.metrics().isEmpty() || emissions.events().stream().anyMatch(EventEmission::onLog);
    }

    /** Whether the context that it runs in matters, even if it has no span. */
    public boolean needsContext() {
        return recordsInContext() || crossing.changesContext() || !ofBaggage().isEmpty();
    }

    /** Whether more is to be done at its end than to end its span. */
    public boolean hasEnding() {
        return !emissions.metrics().isEmpty()
                || !emissions.events().isEmpty()
                || !outcomes().isEmpty()
                || isJudged()
                || crossing.linkAtEnd().isPresent()
                || emissions
                        .span()
                        .filter(span -> span.okOnSuccess() || span.isRenamed())
                        .isPresent();
    }

    /** Whether it ends where the method returns or throws, with nothing but its span to end, if it has one. */
    public boolean isPlain() {
        boolean endsAtOnce = ending == Ending.OfCall.AT_ONCE || !hasSpan();
        return !hasEnding() && endsAtOnce && !(work instanceof Work.UntilClosed);
    }

    /** Whether something at its end depends on whether it failed. */
    public boolean needsOutcome() {
        return hasSpan() || takesErrorType() || !emissions.events().isEmpty();
    }

    /** Whether rules decide what something at its end depends on. */
    public boolean isJudged() {
        return needsOutcome() && !judgement.isEmpty();
    }

    /** What its end is handed of its result, if it looks at it. */
    public Optional<Source> resultAtEnd() {
        Stream<Source> read = Stream.concat(
                readAtEnd().stream().filter(Source::isOfResult),
                criteria(Selection.Results.class).map(Selection.Results::source));
        return read.findFirst()
                .or(() -> crossing.linkAtEnd().map(Crossing.Link::source))
                .or(this::judgedResult);
    }

    /** Rules are asked about any object, or about a primitive result as it is. */
    private Optional<Source> judgedResult() {
        boolean asked = isJudged() && !judgement.ofResult().isEmpty();
        if (!asked && criteria(Selection.Returned.class).findAny().isEmpty()) {
            return Optional.empty();
        }
        TypeName type = signature.result().isPrimitive() ? signature.result() : TypeName.get(Object.class);
        return Optional.of(new Source(new Source.Result(), type, List.of(), List.of()));
    }

    /** Whether an event asks what was thrown. */
    public boolean selectsByException() {
        return criteria(Selection.Thrown.class).findAny().isPresent();
    }

    private <C extends Selection.Criterion> Stream<C> criteria(Class<C> type) {
        return emissions.events().stream()
                .flatMap(event -> event.criteria().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Whether a metric, an event or a name takes its {@code error.type}; the runtime sets that of a span. */
    public boolean takesErrorType() {
        return emissions.atEnd().take(Attribute.ERROR_TYPE) || isNamedByErrorType();
    }

    /** Whether the name of its span mentions its {@code error.type}. */
    public boolean isNamedByErrorType() {
        return emissions.span().stream().anyMatch(span -> span.name().mentions(Attribute.ERROR_TYPE) > 0);
    }

    /** The attributes known at the start that are needed at the end. */
    public List<Attribute> keptForEnd() {
        return argumentParts()
                .filter(attribute -> !attribute.isConstant() && isNeededAtEnd(attribute))
                .toList();
    }

    private boolean isNeededAtEnd(Attribute attribute) {
        return emissions.atEnd().take(attribute)
                || emissions.span().stream()
                        .anyMatch(span -> span.isRenamed() && span.name().mentions(attribute) > 0);
    }

    /** The attributes that are entries of the baggage. */
    public List<Attribute> ofBaggage() {
        return argumentParts().filter(Attribute::isOfBaggage).toList();
    }

    /** The attributes that are read once into a variable when it starts, those of the baggage aside. */
    public List<Attribute> heldAtStart() {
        return argumentParts()
                .filter(attribute -> !attribute.isOfBaggage() && isHeldAtStart(attribute))
                .toList();
    }

    private boolean isHeldAtStart(Attribute attribute) {
        boolean atEnd = isNeededAtEnd(attribute);
        boolean isReadAgain = atEnd || startsLater() || emissions.atStart().readings(attribute) > 1;
        boolean losesItsType = atEnd && !attribute.source().typeVariables().isEmpty();
        return (attribute.needsCare() && isReadAgain) || losesItsType || isNullableMeasure(attribute);
    }

    /** Whether it is measured if it is there, so that it is asked first. */
    private boolean isNullableMeasure(Attribute attribute) {
        return !attribute.isAlwaysThere() && emissions.measured().anyMatch(attribute::equals);
    }

    /** The values known at the end that are read once into a variable, because several emissions read them. */
    public List<Attribute> heldAtEnd() {
        return knownAtEnd()
                .filter(attribute -> isNullableMeasure(attribute) || isHeldAtEnd(attribute))
                .toList();
    }

    private boolean isHeldAtEnd(Attribute attribute) {
        boolean takesTime = attribute.needsCare() || !attribute.isSingle() || attribute.saysWhetherThereIsAResult();
        return takesTime && emissions.readings(attribute) > 1;
    }

    /** The attributes that are set on a span, its own or the current one, when it has ended. */
    public List<Attribute> setAtEnd() {
        return Stream.concat(emissions.span().stream(), emissions.currentSpan().stream())
                .flatMap(emission -> emission.read(ReadAt.END))
                .filter(attribute -> !attribute.equals(Attribute.ERROR_TYPE))
                .toList();
    }

    /** The name of the method that ends it. */
    public String endingName() {
        return signature.name() + "Ended";
    }

    /** The name of the constant with the exceptions that are expected outcomes. */
    public String notAnErrorName() {
        return Words.upperSnake(signature.name()) + "_NOT_AN_ERROR";
    }

    /** Operations of a class seldom have the same name, so the name alone makes a good hash, and a cheap one. */
    @Override
    public int hashCode() {
        return signature.name().hashCode();
    }
}
