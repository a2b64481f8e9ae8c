package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.telewright.processor.model.GeneratedClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The state that the emitters of one class share.
 *
 * @param model the class to write
 * @param fields its constants and fields
 * @param methodNames the names of its methods
 * @param helpers its private methods, by what they do
 * @param nested its nested classes, by the names they should have
 */
record ClassDraft(
        GeneratedClass model,
        Fields fields,
        Names methodNames,
        Map<Object, MethodSpec> helpers,
        Map<String, TypeSpec> nested) {

    static ClassDraft of(GeneratedClass model) {
        return new ClassDraft(
                model,
                new Fields(),
                Names.avoiding(model.inheritedNames()),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /**
     * The name of a private method, which is written when it is first called.
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

    /**
     * A nested class, which is written when it is first used.
     *
     * @param wanted the name it should have
     * @param body writes it under the name it gets
     */
    ClassName nested(String wanted, Function<String, TypeSpec> body) {
        TypeSpec type = nested.computeIfAbsent(
                wanted, absent -> body.apply(Names.avoiding(model.hidingNames()).variable(wanted)));
        return model.name().nestedClass(type.name());
    }
}
