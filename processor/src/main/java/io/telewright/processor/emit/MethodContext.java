package io.telewright.processor.emit;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Source;
import java.util.HashMap;
import java.util.Map;

/** What the emitters of one method share: the names of its parameters and variables. */
final class MethodContext {
    private final ClassContext inClass;
    private final Recording member;
    private final Names names;
    private final MethodHead head;
    private final String result;
    private final Map<Attribute, String> variables = new HashMap<>();

    MethodContext(ClassContext inClass, Recording member) {
        this.inClass = inClass;
        this.member = member;
        names = inClass.fields().names().ofVariables();
        head = new MethodHead(member.signature(), names);
        result = names.variable("result");
    }

    ClassContext inClass() {
        return inClass;
    }

    Fields fields() {
        return inClass.fields();
    }

    Recording member() {
        return member;
    }

    /** The field with the logger of its scope. */
    String logger() {
        return fields().logger(member.scope());
    }

    String parameter(int index) {
        return head.parameters().get(index);
    }

    /** The variable with what the method returns, or what its future completes with. */
    String result() {
        return result;
    }

    /** A new variable. */
    String variable(String wanted) {
        return names.variable(wanted);
    }

    /** A new variable that gets a suffix if it would otherwise be named like a parameter. */
    String variableBeside(String wanted, String suffix) {
        return names.variable(head.parameters().contains(wanted) ? wanted + suffix : wanted);
    }

    /** Says that an attribute has been read into a variable. */
    void hold(Attribute attribute, String variable) {
        variables.put(attribute, variable);
    }

    boolean isHeld(Attribute attribute) {
        return variables.containsKey(attribute);
    }

    /** The variable that an attribute has been read into, or the parameter it comes from. */
    String origin(Attribute attribute) {
        String held = variables.get(attribute);
        if (held != null) {
            return held;
        }
        return attribute.source().origin() instanceof Source.Parameter parameter
                ? parameter(parameter.index())
                : result;
    }

    /** The head of the method. */
    MethodHead head() {
        return head;
    }
}
