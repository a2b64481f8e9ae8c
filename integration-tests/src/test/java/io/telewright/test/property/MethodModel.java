package io.telewright.test.property;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A method as one interface declares it.
 *
 * @param bounds the bounds of its type variables, or empty strings
 * @param resultKey of the attribute that its result is, or an empty string
 */
record MethodModel(
        String name,
        List<TypeText> bounds,
        TypeText returns,
        List<ParameterModel> parameters,
        boolean varargs,
        List<TypeText> thrown,
        boolean isDefault,
        Telemetry telemetry,
        String resultKey) {

    /** Tells it from all others in the sample that it does not override. */
    String id() {
        return name + "/" + parameters.size();
    }

    boolean carriesAnnotations() {
        return telemetry.kind() != Telemetry.Kind.NONE;
    }

    /** Whether a type variable of the interface is mentioned, so that the method is another elsewhere. */
    boolean mentionsInterface() {
        return Stream.concat(Stream.of(returns), parameters.stream().map(ParameterModel::type))
                .anyMatch(type -> type.template().contains("%C"));
    }

    String source(int ofInterface) {
        return (resultKey.isEmpty() ? "" : "@Attribute(\"" + resultKey + "\") ")
                + telemetry.source()
                + (isDefault ? "default " : "")
                + typeVariables(ofInterface)
                + returns.in(ofInterface) + " " + name
                + IntStream.range(0, parameters.size())
                        .mapToObj(i -> parameters.get(i).source(ofInterface, varargs && i == parameters.size() - 1))
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty()
                        ? ""
                        : thrown.stream()
                                .map(type -> type.in(ofInterface))
                                .collect(Collectors.joining(", ", " throws ", "")))
                + (isDefault ? " { throw new UnsupportedOperationException(); }" : ";");
    }

    private String typeVariables(int ofInterface) {
        return bounds.isEmpty()
                ? ""
                : IntStream.range(0, bounds.size())
                        .mapToObj(i -> TypeText.VARIABLES.get(ofInterface + i) + extending(bounds.get(i), ofInterface))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    static String extending(TypeText bound, int ofInterface) {
        return bound.template().isEmpty() ? "" : " extends " + bound.in(ofInterface);
    }
}
