package io.telewright.test.property;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.test.property.InterfaceModel.Parent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws methods, named like what generated code uses itself. */
final class MethodDraw {
    private static final List<String> NAMES = List.of(
            "place",
            "placeEnded",
            "readOrderId",
            "span",
            "delegate",
            "fail",
            "end",
            "close",
            "current",
            "accept",
            "tracer",
            "isEnabled",
            "start",
            "spanEnded");
    private static final List<String> PARAMETERS = List.of(
            "span",
            "scope",
            "delegate",
            "result",
            "thrown",
            "tracer",
            "context",
            "parent",
            "outcome",
            "value",
            "stage",
            "openTelemetry",
            "argument0",
            "that",
            "errorType",
            "started");

    private final Draw draw;
    private final TypeDraw types;
    private final Set<String> ids = new HashSet<>();
    private int telemetries;

    MethodDraw(Draw draw) {
        this.draw = draw;
        types = new TypeDraw(draw);
    }

    /** A method that overrides none. */
    MethodModel method(int ofInterface, boolean covered) {
        List<TypeText> bounds = types.bounds(ofInterface);
        Telemetry telemetry = telemetry(covered);
        List<ParameterModel> parameters = new ArrayList<>();
        List<String> left = new ArrayList<>(PARAMETERS);
        boolean attributes = telemetry.kind() != Telemetry.Kind.NONE && telemetry.kind() != Telemetry.Kind.UNTRACED;
        boolean needed =
                List.of(Telemetry.Kind.CURRENT_SPAN, Telemetry.Kind.ATTRIBUTES).contains(telemetry.kind());
        int count = Math.max(draw.below(4), needed ? 1 : 0);
        for (int i = 0; i < count; i++) {
            boolean attribute = attributes && (draw.chance(50) || (needed && i == 0));
            TypeText type = attribute
                    ? types.attribute(telemetry.kind() == Telemetry.Kind.METRIC)
                    : types.any(ofInterface, bounds.size());
            parameters.add(
                    new ParameterModel(type, left.remove(draw.below(left.size())), attribute ? "key.number" + i : ""));
        }
        boolean result = attributes && telemetry.kind() != Telemetry.Kind.METRIC && draw.chance(25);
        TypeText returns = result ? types.attribute(false) : types.returned(ofInterface, bounds.size());
        boolean varargs =
                count > 0 && parameters.get(count - 1).type().template().endsWith("[]") && draw.chance(60);
        return new MethodModel(
                name(count),
                bounds,
                returns,
                List.copyOf(parameters),
                varargs,
                types.thrown(bounds),
                draw.chance(25),
                telemetry,
                result ? "key.result" : "");
    }

    private String name(int parameters) {
        String wanted = draw.of(NAMES);
        String name = wanted;
        for (int number = 2; !ids.add(name + "/" + parameters); number++) {
            name = wanted + number;
        }
        return name;
    }

    private Telemetry telemetry(boolean covered) {
        List<Telemetry.Kind> kinds = List.of(Telemetry.Kind.values());
        Telemetry.Kind kind = draw.chance(60)
                ? draw.of(kinds.subList(1, covered ? kinds.size() : kinds.indexOf(Telemetry.Kind.UNTRACED)))
                : Telemetry.Kind.NONE;
        return new Telemetry(kind, draw.of(List.of(SpanKind.values())), draw.chance(30), ++telemetries);
    }

    /** Some methods of a parent are declared again: narrower, and with other annotations or none. */
    List<MethodModel> redeclared(Parent parent, Predicate<MethodModel> which, boolean covered) {
        return parent.type().methods().stream()
                .filter(which)
                .filter(method -> draw.chance(30))
                .map(method -> redeclared(method, parent.arguments(), covered))
                .toList();
    }

    private MethodModel redeclared(MethodModel method, List<TypeText> arguments, boolean covered) {
        boolean traced = draw.chance(50);
        boolean untraced = !traced && covered && draw.chance(30);
        Telemetry.Kind kind = traced ? Telemetry.Kind.TRACED : untraced ? Telemetry.Kind.UNTRACED : Telemetry.Kind.NONE;
        return new MethodModel(
                method.name(),
                method.bounds().stream()
                        .map(bound -> bound.inherited(arguments))
                        .toList(),
                types.narrower(method.returns().inherited(arguments)),
                method.parameters().stream()
                        .map(parameter -> new ParameterModel(
                                parameter.type().inherited(arguments), parameter.name(), traced ? parameter.key() : ""))
                        .toList(),
                method.varargs(),
                types.fewer(method.thrown()),
                draw.chance(20),
                new Telemetry(kind, SpanKind.CLIENT, draw.chance(30), ++telemetries),
                "");
    }

    /** The same method in an unrelated interface, with other exceptions and without annotations. */
    MethodModel again(MethodModel method) {
        return new MethodModel(
                method.name(),
                List.of(),
                method.returns(),
                method.parameters().stream().map(ParameterModel::without).toList(),
                method.varargs(),
                Stream.concat(types.thrown(List.of()).stream(), types.fewer(method.thrown()).stream())
                        .distinct()
                        .toList(),
                false,
                Telemetry.NONE,
                "");
    }
}
