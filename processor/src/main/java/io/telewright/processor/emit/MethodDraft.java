package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Source;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state that the emitters of one method share: the names of its parameters and variables. */
final class MethodDraft {
    private final ClassDraft inClass;
    private final Recording member;
    private final Names names;
    private final MethodHead head;
    private final Map<Variable, String> variables = new EnumMap<>(Variable.class);
    private final Map<Attribute, String> held = new HashMap<>();

    /**
     * Reserves the names of a method's parameters and variables, before fields get theirs.
     *
     * @param declared the variables that have their names before others, after that of the result
     */
    MethodDraft(ClassDraft inClass, Recording member, Variable... declared) {
        this.inClass = inClass;
        this.member = member;
        names = inClass.fields().names().ofVariables();
        head = new MethodHead(member.signature(), names);
        declare(Variable.RESULT);
        List.of(declared).forEach(this::declare);
    }

    ClassDraft inClass() {
        return inClass;
    }

    Fields fields() {
        return inClass.fields();
    }

    Recording member() {
        return member;
    }

    /** The head of the method. */
    MethodHead head() {
        return head;
    }

    /** The name of the method in reports. */
    String place() {
        return inClass.model().place(member);
    }

    String parameter(int index) {
        return head.parameters().get(index);
    }

    /** Reserves the name of a variable, unless it is reserved already. */
    String declare(Variable variable) {
        return variables.computeIfAbsent(variable, absent -> names.variable(variable.wanted()));
    }

    /** The name of a variable that has been declared. */
    String name(Variable variable) {
        return Optional.ofNullable(variables.get(variable))
                .orElseThrow(() -> new IllegalStateException(variable + " has not been declared"));
    }

    /** Declares the variable that an attribute is read into; it gets a suffix if it would be named like a parameter. */
    String hold(Attribute attribute) {
        String wanted = attribute.variableName();
        String variable = names.variable(head.parameters().contains(wanted) ? wanted + "Value" : wanted);
        hold(attribute, variable);
        return variable;
    }

    /** Says that an attribute has been read into a variable. */
    void hold(Attribute attribute, String variable) {
        held.put(attribute, variable);
    }

    boolean isHeld(Attribute attribute) {
        return held.containsKey(attribute);
    }

    /** The variable that an attribute has been read into, or the parameter or result that it comes from. */
    String origin(Attribute attribute) {
        String variable = held.get(attribute);
        if (variable != null) {
            return variable;
        }
        return origin(attribute.source());
    }

    /** The parameter, result or exception that something is read from. */
    String origin(Source source) {
        Source.Origin origin = source.origin();
        if (origin instanceof Source.Parameter parameter) {
            return parameter(parameter.index());
        }
        if (origin instanceof Source.ParameterAtEnd parameter) {
            return parameter(parameter.index());
        }
        return name(origin instanceof Source.Thrown ? Variable.THROWN : Variable.RESULT);
    }

    /** A line whose holes are the method's variables, its {@code tracer}, {@code logger} and {@code place}. */
    CodeBlock line(String template) {
        return line(template, Map.of());
    }

    /**
     * The same with more holes.
     *
     * @param holes what else the template mentions
     */
    CodeBlock line(String template, Map<String, ?> holes) {
        return Lines.of(template, holes, this::known);
    }

    /** The code for a hole of a template, if it is known here. */
    Optional<?> known(String hole) {
        return switch (hole) {
            case "tracer" -> Optional.of(fields().tracer(member.scope()));
            case "logger" -> Optional.of(fields().logger(member.scope()));
            case "place" -> Optional.of(place());
            default -> Variable.ofHole(hole).map(variables::get);
        };
    }
}
