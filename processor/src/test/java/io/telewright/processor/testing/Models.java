package io.telewright.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.AttributeUse.ReadAt;
import io.telewright.processor.model.Component;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Judgement;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.OutcomeRule;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Severity;
import io.telewright.processor.model.Signal;
import io.telewright.processor.model.Signature;
import io.telewright.processor.model.SpanEmission;
import io.telewright.processor.model.SpanKind;
import io.telewright.processor.model.Standings;
import io.telewright.processor.model.Surroundings;
import io.telewright.processor.model.Template;
import io.telewright.processor.model.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Models that are built by hand, without a compiler. Methods are named {@code place} and have one parameter. */
public final class Models {
    public static final Scope SCOPE = new Scope("shop", false, "", "");
    public static final Crossing NOTHING_CROSSES = new Crossing(Optional.empty(), false, List.of(), List.of());

    private static final ClassName STRING = ClassName.get(String.class);

    private Models() {}

    /** A span {@code place order} with these attributes. */
    public static SpanEmission span(Attribute... attributes) {
        return span(Template.of("place order"), attributes);
    }

    public static SpanEmission span(Template name, Attribute... attributes) {
        return new SpanEmission(
                name, false, SpanKind.CLIENT, SpanEmission.Parent.CURRENT, List.of(), false, uses(attributes));
    }

    public static CurrentSpanEmission currentSpan(Attribute... attributes) {
        return new CurrentSpanEmission(uses(attributes));
    }

    public static MetricEmission metric(String name, Measure measure, Attribute... attributes) {
        return new MetricEmission(SCOPE, name, measure, "", "", List.of(), uses(attributes));
    }

    public static EventEmission event(Place place, Selection selection, Attribute... attributes) {
        Template name = Template.of("order.placed");
        return new EventEmission("order.placed", Severity.INFO, name, place, selection, uses(attributes));
    }

    public static EventEmission event(Template body, Attribute... attributes) {
        return new EventEmission(
                "order.placed", Severity.INFO, body, Place.LOG, Selection.ByOutcome.ALWAYS, uses(attributes));
    }

    /** A text that mentions attributes. */
    public static Template mentioning(Attribute... attributes) {
        return new Template(Stream.<Template.Part>concat(
                        Stream.of(new Template.Text("of ")),
                        Arrays.stream(attributes).map(attribute -> new Template.Hole(attribute, Optional.empty())))
                .toList());
    }

    private static List<AttributeUse> uses(Attribute... attributes) {
        return Arrays.stream(attributes)
                .map(attribute -> new AttributeUse(attribute, attribute.isKnownAtStart() ? ReadAt.START : ReadAt.END))
                .toList();
    }

    public static Signature signature(TypeName returns, TypeName parameter) {
        return new Signature(
                "place",
                List.of(),
                returns,
                returns,
                List.of(new Signature.Parameter("order", parameter)),
                false,
                List.of(),
                false,
                true);
    }

    /** A method that records at once. */
    public static Signal signal(List<Attribute> attributes, Emission... emissions) {
        return new Signal(
                signature(TypeName.VOID, parameter(attributes)),
                SCOPE,
                "",
                attributes,
                new Emissions(List.of(emissions)),
                Optional.empty());
    }

    /** A method that registers a {@code LongSupplier}. */
    public static Observation observation(MetricEmission metric) {
        return new Observation(
                signature(
                        ClassName.get("io.telewright", "Registration"),
                        ClassName.get("java.util.function", "LongSupplier")),
                SCOPE,
                "",
                metric,
                0);
    }

    /** A method around the call of a delegate that returns a string. */
    public static Operation operation(List<Attribute> attributes, Emission... emissions) {
        return operation(STRING, new Work.Delegate(), Ending.OfCall.AT_ONCE, NOTHING_CROSSES, attributes, emissions);
    }

    /** The same with another ending. */
    public static Operation ending(TypeName returns, Ending ending, Emission... emissions) {
        return operation(returns, new Work.Delegate(), ending, NOTHING_CROSSES, List.of(), emissions);
    }

    /** The same with something that crosses it. */
    public static Operation crossed(Crossing crossing, Emission... emissions) {
        return operation(STRING, new Work.Delegate(), Ending.OfCall.AT_ONCE, crossing, List.of(), emissions);
    }

    /** The start of an operation that its caller ends. */
    public static Operation open(Emission... emissions) {
        return operation(
                ClassName.get("io.telewright", "SpanScope"),
                new Work.UntilClosed(),
                Ending.OfCall.AT_ONCE,
                NOTHING_CROSSES,
                List.of(),
                emissions);
    }

    public static Operation operation(
            TypeName returns,
            Work work,
            Ending ending,
            Crossing crossing,
            List<Attribute> attributes,
            Emission... emissions) {
        return new Operation(
                signature(returns, parameter(attributes)),
                SCOPE,
                "",
                attributes,
                new Emissions(List.of(emissions)),
                work,
                ending,
                Judgement.NONE,
                crossing);
    }

    /** The same operation under rules. */
    public static Operation judged(Operation operation, Judgement judgement) {
        return new Operation(
                operation.signature(),
                operation.scope(),
                operation.doc(),
                operation.attributes(),
                operation.emissions(),
                operation.work(),
                operation.ending(),
                judgement,
                operation.crossing());
    }

    /** A rule {@code Errors.of} for a type. */
    public static OutcomeRule rule(Class<?> type) {
        return new OutcomeRule(
                ClassName.get("shop", "Errors"),
                "of",
                TypeName.get(type),
                TypeName.get(type).box(),
                "Errors.of(" + type.getSimpleName() + ")",
                Throwable.class.isAssignableFrom(type)
                        && type.isAssignableFrom(CancellationException.class)
                        && type != CancellationException.class);
    }

    private static TypeName parameter(List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.isKnownAtStart() && !attribute.isOfBaggage())
                .findFirst()
                .map(attribute -> attribute.source().type())
                .orElse(STRING);
    }

    /** The class {@code OtelOrders} with these methods. */
    public static GeneratedClass generated(Member... members) {
        return generated(Optional.empty(), new Surroundings(Optional.empty(), Component.NONE, false), members);
    }

    public static GeneratedClass generated(
            Optional<GeneratedClass.Decoration> decoration, Surroundings surroundings, Member... members) {
        ClassName declaration = ClassName.get("shop", "Orders");
        return new GeneratedClass(
                decoration,
                ClassName.get("shop", "OtelOrders"),
                declaration,
                declaration,
                List.of(),
                true,
                false,
                List.of(),
                surroundings,
                List.of(members),
                List.of(),
                List.of(),
                Standings.UNKNOWN);
    }
}
