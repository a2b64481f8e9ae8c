package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.TelemetryClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the emitters of one class share.
 *
 * @param model the class to write
 * @param fields its fields
 * @param methodNames the names of its methods
 * @param helpers its private methods, by what they do
 */
record ClassContext(TelemetryClass model, Fields fields, Names methodNames, Map<Object, MethodSpec> helpers) {
    /** Names that a field would have to share with the variables of methods. */
    private static final List<String> VARIABLES = List.of(
            "attributes",
            "builder",
            "context",
            "errorType",
            "name",
            "outcome",
            "parent",
            "result",
            "row",
            "scope",
            "span",
            "stage",
            "started",
            "thrown",
            "value");

    static ClassContext of(TelemetryClass model) {
        return new ClassContext(
                model,
                new Fields(Names.avoiding(VARIABLES)),
                Names.avoiding(model.inheritedNames()),
                new LinkedHashMap<>());
    }

    /**
     * The name of a private method, which comes to be when it is first asked for.
     *
     * @param id what the method does: equal ids get the same method
     * @param wanted the name it should have
     * @param body writes it under the name it gets
     */
    String helper(Object id, String wanted, Function<String, MethodSpec> body) {
        MethodSpec helper = helpers.get(id);
        if (helper == null) {
            helper = body.apply(methodNames.variable(wanted));
            helpers.put(id, helper);
        }
        return helper.name();
    }
}
