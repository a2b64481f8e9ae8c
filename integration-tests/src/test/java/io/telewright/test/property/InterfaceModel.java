package io.telewright.test.property;

import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An interface.
 *
 * @param bounds the bounds of its type variables, or empty strings
 * @param traced the kind of the spans that its {@code @Traced} gives
 */
record InterfaceModel(
        String name,
        List<TypeText> bounds,
        List<Parent> parents,
        Optional<SpanKind> traced,
        List<MethodModel> methods) {

    /** An interface that it extends, with the arguments. */
    record Parent(InterfaceModel type, List<TypeText> arguments) {
        String source(int ofInterface) {
            return type.name()
                    + (arguments.isEmpty()
                            ? ""
                            : arguments.stream()
                                    .map(argument -> argument.in(ofInterface))
                                    .collect(Collectors.joining(", ", "<", ">")));
        }
    }

    Optional<MethodModel> method(String id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    boolean declares() {
        return traced.isPresent() || methods.stream().anyMatch(MethodModel::carriesAnnotations);
    }

    String source() {
        int own = bounds.size();
        return """
                package drawn;

                import io.telewright.*;

                @SuppressWarnings({"rawtypes", "unchecked", "overloads", "try"})
                %spublic interface %s%s%s {
                %s}
                """.formatted(
                traced.map(kind -> "@Traced(kind = io.opentelemetry.api.trace.SpanKind." + kind + ")\n")
                        .orElse(""),
                name,
                bounds.isEmpty()
                        ? ""
                        : IntStream.range(0, own)
                                .mapToObj(i -> TypeText.VARIABLES.get(i) + MethodModel.extending(bounds.get(i), own))
                                .collect(Collectors.joining(", ", "<", ">")),
                parents.isEmpty()
                        ? ""
                        : parents.stream()
                                .map(parent -> parent.source(own))
                                .collect(Collectors.joining(", ", " extends ", "")),
                methods.stream()
                        .map(method -> "    " + method.source(own) + "\n")
                        .collect(Collectors.joining()));
    }
}
