package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.telewright.processor.model.Delegation;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Composes a class of what the other emitters write. */
public final class ClassEmitter {
    private final GeneratedClass model;

    public ClassEmitter(GeneratedClass model) {
        this.model = model;
    }

    /** The source file. */
    public JavaFile emit() {
        ClassContext context = ClassContext.of(model);
        List<MethodSpec> methods =
                model.members().stream().map(member -> method(context, member)).toList();
        List<MethodSpec> helpers = helpers(context);
        TypeSpec used = TypeSpec.classBuilder(model.name())
                .addMethods(methods)
                .addMethods(helpers)
                .addTypes(context.nested().values())
                .build();
        ConstructorEmitter constructors = new ConstructorEmitter(context);
        TypeSpec.Builder type = head().addFields(context.fields().all())
                .addMethod(constructors.full(UsedClasses.of(model.name(), used)))
                .addMethod(constructors.ofDefaults())
                .addMethods(methods)
                .addMethods(objectMethods(context))
                .addMethods(helpers)
                .addTypes(context.nested().values());
        return JavaFile.builder(model.name().packageName(), type.build())
                .skipJavaLangImports(true)
                .build();
    }

    private TypeSpec.Builder head() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addJavadoc(
                        model.decoration().isPresent()
                                ? "Instruments {@link $T}.\n"
                                : "Records what {@link $T} declares.\n",
                        model.declaration())
                .addTypeVariables(model.typeVariables())
                .addSuperinterface(model.implemented())
                .alwaysQualify(model.hidingNames().toArray(String[]::new));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        annotate(type);
        return type;
    }

    /** What ends operations, then what picks the attributes of metrics, then what reads the user's objects. */
    private static List<MethodSpec> helpers(ClassContext context) {
        return context.helpers().values().stream()
                .sorted(Comparator.comparing(
                                (MethodSpec helper) -> helper.modifiers().contains(Modifier.STATIC))
                        .thenComparing(helper -> !helper.returnType().equals(TypeName.VOID)))
                .toList();
    }

    private void annotate(TypeSpec.Builder type) {
        model.surroundings()
                .generated()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", "io.telewright.processor.TelewrightProcessor")
                        .build()));
        if (model.isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        boolean exports = model.isPublic() && model.surroundings().namedModule();
        List<String> suppressed = Stream.concat(
                        model.suppressions().stream(), exports ? Stream.of("exports") : Stream.empty())
                .toList();
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(lint -> suppress.addMember("value", "$S", lint));
            type.addAnnotation(suppress.build());
        }
    }

    private static List<MethodSpec> objectMethods(ClassContext context) {
        return context.model()
                .decoration()
                .map(decoration -> new ObjectMethodsEmitter(context, decoration).emit())
                .orElse(List.of());
    }

    private static MethodSpec method(ClassContext context, Member member) {
        if (member instanceof Delegation delegation) {
            return new DelegationEmitter(context, delegation).emit();
        }
        if (member instanceof Signal signal) {
            return new SignalEmitter(context, signal).emit();
        }
        if (member instanceof Observation observation) {
            return new ObservationEmitter(context, observation).emit();
        }
        return new OperationEmitter(context, (Operation) member).emit();
    }
}
