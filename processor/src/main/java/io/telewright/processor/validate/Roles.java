package io.telewright.processor.validate;

import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The role of each parameter of a method.
 *
 * @param body the position of the body
 * @param supplier the position of the supplier of an observable metric
 * @param measurements the positions of un-annotated numbers and durations of a metric signal
 * @param exceptions the positions of un-annotated throwables of an event signal
 * @param attributes the positions of all others
 */
record Roles(
        OptionalInt body,
        OptionalInt supplier,
        List<Integer> measurements,
        List<Integer> exceptions,
        List<Integer> attributes) {

    static final String SPAN_SCOPE = "io.telewright.SpanScope";
    static final String REGISTRATION = "io.telewright.Registration";

    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.time.Duration");

    /** In a service interface, all parameters belong to the delegate, and some of them are also attributes. */
    static Roles ofService(DeclaredMethod method) {
        List<Integer> attributes = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            if (!method.parameters().get(i).attributes().isEmpty()) {
                attributes.add(i);
            }
        }
        return new Roles(OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of(), List.copyOf(attributes));
    }

    static Roles of(DeclaredMethod method, TypeFacts facts) {
        List<DeclaredParameter> parameters = method.parameters();
        OptionalInt supplier = supplier(method, facts);
        int last = parameters.size() - 1;
        boolean hasBody = supplier.isEmpty()
                && last >= 0
                && parameters.get(last).isPlain()
                && facts.functionalMethod(parameters.get(last).type()).isPresent();
        boolean isOperation = hasBody
                || facts.isA(method.type().getReturnType(), SPAN_SCOPE)
                || method.traced().isPresent();
        List<Integer> measurements = new ArrayList<>();
        List<Integer> exceptions = new ArrayList<>();
        List<Integer> attributes = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            boolean plain = parameters.get(i).isPlain();
            TypeMirror type = parameters.get(i).type();
            boolean isOther = (hasBody && i == last)
                    || (supplier.isPresent() && supplier.getAsInt() == i)
                    || (plain && isOperation && isMeasured(parameters.get(i), method));
            if (isOther) {
                continue;
            }
            if (plain && !isOperation && !method.metrics().isEmpty() && isNumber(type, facts)) {
                measurements.add(i);
            } else if (plain && !isOperation && !method.events().isEmpty() && facts.isA(type, "java.lang.Throwable")) {
                exceptions.add(i);
            } else if (!parameters.get(i).isForContext()) {
                attributes.add(i);
            }
        }
        return new Roles(
                hasBody ? OptionalInt.of(last) : OptionalInt.empty(),
                supplier,
                List.copyOf(measurements),
                List.copyOf(exceptions),
                List.copyOf(attributes));
    }

    /** Whether a path that a metric measures begins with the parameter. */
    private static boolean isMeasured(DeclaredParameter parameter, DeclaredMethod method) {
        return !method.inherited()
                && method.metrics().stream()
                        .map(metric -> metric.measure().value().split("\\.", 2)[0])
                        .anyMatch(parameter.name()::equals);
    }

    /** A supplier of numbers is observed, unless the method runs it and returns its result. */
    private static OptionalInt supplier(DeclaredMethod method, TypeFacts facts) {
        TypeMirror returned = method.type().getReturnType();
        if (method.metrics().isEmpty()
                || method.traced().isPresent()
                || (returned.getKind() != TypeKind.VOID && !facts.is(returned, REGISTRATION))) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < method.parameters().size(); i++) {
            DeclaredParameter parameter = method.parameters().get(i);
            if (parameter.isPlain() && isNumberSupplier(parameter.type(), facts)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNumberSupplier(TypeMirror type, TypeFacts facts) {
        return isLongSupplier(type, facts) || facts.isA(type, "java.util.function.DoubleSupplier");
    }

    static boolean isLongSupplier(TypeMirror type, TypeFacts facts) {
        return facts.isA(type, "java.util.function.LongSupplier");
    }

    private static boolean isNumber(TypeMirror type, TypeFacts facts) {
        return (type.getKind().isPrimitive() && type.getKind() != TypeKind.BOOLEAN && type.getKind() != TypeKind.CHAR)
                || NUMBERS.stream().anyMatch(number -> facts.is(type, number));
    }
}
