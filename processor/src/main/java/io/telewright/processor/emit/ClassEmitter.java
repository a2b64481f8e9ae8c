package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Composes a class of what the other emitters write. */
public final class ClassEmitter {
    private final GeneratedClass model;
    private final ClassDraft draft;
    private final ComponentEmitter component;
    private final List<MemberEmitter> members = new ArrayList<>();

    /** Gives names to everything in the class before any of its code is written. */
    public ClassEmitter(GeneratedClass model) {
        this.model = model;
        draft = ClassDraft.of(model);
        component = new ComponentEmitter(draft);
        model.decoration().ifPresent(decoration -> draft.fields().add(new DelegatePart(decoration.delegate())));
        for (Member member : model.members()) {
            members.add(emitter(member));
            Parts.of(member).forEach(draft.fields()::add);
        }
    }

    private MemberEmitter emitter(Member member) {
        if (member instanceof Signal signal) {
            return new SignalEmitter(draft, signal);
        }
        if (member instanceof Observation observation) {
            return new ObservationEmitter(draft, observation);
        }
        return member instanceof Operation operation
                ? new OperationEmitter(draft, operation)
                : new DelegationEmitter(draft, (Delegation) member);
    }

    /** The source file. */
    public JavaFile emit() {
        List<MethodSpec> methods = members.stream().map(MemberEmitter::emit).toList();
        List<MethodSpec> helpers = helpers();
        ConstructorEmitter constructors = new ConstructorEmitter(draft);
        MethodSpec full = constructors.full(used(methods, helpers));
        component.addWrapper();
        TypeSpec type = head().addFields(draft.fields().specs())
                .addMethod(full)
                .addMethod(constructors.ofDefaults())
                .addMethods(methods)
                .addMethods(objectMethods())
                .addMethods(helpers)
                .addTypes(draft.nested().values())
                .build();
        return JavaFile.builder(model.name().packageName(), type)
                .skipJavaLangImports(true)
                .build();
    }

    private List<ClassName> used(List<MethodSpec> methods, List<MethodSpec> helpers) {
        TypeSpec code = TypeSpec.classBuilder(model.name())
                .addMethods(methods)
                .addMethods(helpers)
                .addTypes(draft.nested().values())
                .build();
        return UsedClasses.of(code);
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

    private void annotate(TypeSpec.Builder type) {
        model.surroundings()
                .generated()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", "io.telewright.processor.TelewrightProcessor")
                        .build()));
        component.annotate(type);
        if (model.isDeprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        boolean exports = model.isPublic() && model.surroundings().namedModule();
        List<String> suppressed = Stream.of(
                        model.suppressions().stream(),
                        exports ? Stream.of("exports") : Stream.<String>empty(),
                        model.hasOptionalResults() ? Stream.of("NullOptional") : Stream.<String>empty())
                .flatMap(lints -> lints)
                .toList();
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.forEach(lint -> suppress.addMember("value", "$S", lint));
            type.addAnnotation(suppress.build());
        }
    }

    private List<MethodSpec> objectMethods() {
        return model.decoration()
                .map(decoration -> new ObjectMethodsEmitter(model, decoration).emit())
                .orElse(List.of());
    }

    /**
     * The methods that end operations, then those that pick the attributes of metrics, then those that read the user's
     * objects.
     */
    private List<MethodSpec> helpers() {
        return draft.helpers().values().stream()
                .sorted(Comparator.comparing(
                                (MethodSpec helper) -> helper.modifiers().contains(Modifier.STATIC))
                        .thenComparing(helper -> !helper.returnType().equals(TypeName.VOID)))
                .toList();
    }
}
