package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Work;
import java.util.List;
import java.util.Optional;

/** What the emitters of one operation share: its variables, and what it needs. */
final class OperationContext {
    final Member.Operation operation;
    final MethodContext method;
    final ValueCode values;
    final EventCode events;
    final Instruments instruments;
    final SetAttributes setAttributes;

    final String batch;
    final String parent;
    final String context;
    final String span;
    final String scope;
    final String started;
    final String inFlight;
    final String thrown;
    final String caller;

    OperationContext(ClassContext inClass, Member.Operation operation) {
        this.operation = operation;
        method = new MethodContext(inClass, operation);
        values = new ValueCode(method);
        events = new EventCode(method, values);
        instruments = new Instruments(inClass);
        setAttributes = new SetAttributes(method, values);
        batch = method.variable("batch");
        parent = method.variable("parent");
        context = method.variable("context");
        span = method.variable("span");
        scope = method.variable("scope");
        started = method.variable("started");
        inFlight = method.variable("inFlight");
        thrown = method.variable("thrown");
        caller = method.variable("caller");
    }

    /** What reports call it. */
    String place() {
        return method.inClass().model().name().simpleName() + "."
                + operation.signature().name();
    }

    /** Whether it starts with a subscription, after the call. */
    boolean startsLater() {
        return operation.ending() instanceof Ending.OfSubscription;
    }

    boolean hasSpan() {
        return operation.span().isPresent();
    }

    /** Whether it needs the span that is current at the call. */
    boolean usesCurrentSpan() {
        return operation.onCurrentSpan()
                || (!hasSpan() && operation.event().filter(Event::onSpan).isPresent());
    }

    /** Whether more is to be done at the end than to end the span. */
    boolean hasEnding() {
        return !operation.metrics().isEmpty()
                || operation.event().isPresent()
                || !operation.results().isEmpty()
                || (hasSpan() && method.inClass().model().surroundings().okOnSuccess());
    }

    /** Whether the end is where the method returns or throws, with nothing but a span of its own to end, if that. */
    boolean isPlain() {
        boolean endsAtOnce = operation.ending() == Ending.OfCall.AT_ONCE || !hasSpan();
        return !hasEnding() && endsAtOnce && !(operation.work() instanceof Work.UntilClosed);
    }

    /** The subscriptions that it consists of, if the call itself has nothing to measure. */
    Optional<Ending.OfSubscription> subscriptions() {
        return operation.ending() instanceof Ending.OfSubscription ofSubscription && (hasSpan() || hasEnding())
                ? Optional.of(ofSubscription)
                : Optional.empty();
    }

    boolean needsContext() {
        return !operation.metrics().isEmpty()
                || operation.event().filter(Event::onLog).isPresent();
    }

    /** Whether it needs the context it runs in, though no span of its own is there. */
    boolean needsContextWithoutSpan() {
        return needsContext()
                || operation.crossing().changesContext()
                || operation.attributes().stream().anyMatch(Attribute::isOfBaggage);
    }

    boolean hasDuration() {
        return operation.metrics().stream()
                .anyMatch(metric -> metric.instrument().kind() == Instrument.Kind.HISTOGRAM);
    }

    /** Whether a metric or event says what failed. */
    boolean needsErrorType() {
        return operation.metrics().stream().anyMatch(metric -> !metric.isInFlight())
                || operation
                        .event()
                        .filter(event -> event.when() != Event.When.RETURN)
                        .isPresent();
    }

    /** The metrics of calls in flight. */
    List<OperationMetric> inFlightMetrics() {
        return operation.metrics().stream().filter(OperationMetric::isInFlight).toList();
    }

    /** Attributes of the parameters that are needed when the operation ends. */
    List<Attribute> neededAtEnd() {
        boolean metrics = operation.metrics().stream().anyMatch(metric -> !metric.isInFlight());
        return operation.attributes().stream()
                .filter(attribute -> operation.event().isPresent() || (metrics && attribute.inMetrics()))
                .toList();
    }

    /** Whether reading an attribute of the result runs code of the user, and more than one signal reads it. */
    boolean isReadAgainAtEnd(Attribute result) {
        long byMetrics = operation.metrics().stream()
                .filter(metric -> !metric.isInFlight())
                .count();
        int bySpan = hasSpan() || operation.onCurrentSpan() ? 1 : 0;
        int byEvent = operation.event().map(event -> event.readings(result)).orElse(0);
        return result.needsCare() && (result.inMetrics() ? byMetrics : 0) + bySpan + byEvent > 1;
    }

    /** The variable with the attributes that a metric of calls in flight was incremented with. */
    String inFlight(OperationMetric metric) {
        int index = inFlightMetrics().indexOf(metric);
        return index == 0 ? inFlight : inFlight + (index + 1);
    }

    /** {@code , X_NOT_AN_ERROR} if some exceptions are expected. */
    CodeBlock notAnError() {
        return operation
                .span()
                .filter(traced -> !traced.notAnError().isEmpty())
                .map(traced -> CodeBlock.of(
                        ", $L",
                        method.fields()
                                .notAnError(
                                        traced.notAnError(),
                                        operation.signature().name())))
                .orElse(CodeBlock.of(""));
    }
}
