package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.TelemetryClass;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Composes a class of what the other emitters write. */
public final class ClassEmitter {
    private final TelemetryClass model;

    public ClassEmitter(TelemetryClass model) {
        this.model = model;
    }

    /** The source file. */
    public JavaFile emit() {
        ClassContext context = ClassContext.of(model);
        List<MethodSpec> methods =
                model.members().stream().map(member -> method(context, member)).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addJavadoc("Records what {@link $T} declares.\n", model.declaration())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(model.typeVariables())
                .addSuperinterface(model.implemented())
                .alwaysQualify(hidingNames());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        annotate(type);
        return JavaFile.builder(
                        model.name().packageName(),
                        type.addFields(context.fields().all())
                                .addMethod(constructor(context.fields().assignments()))
                                .addMethod(defaultConstructor())
                                .addMethods(methods)
                                .addMethods(helpers(context))
                                .build())
                .skipJavaLangImports(true)
                .build();
    }

    /** The simple names that mean something else in the class than what would be imported under them. */
    private String[] hidingNames() {
        Stream<String> typeVariables = Stream.concat(
                        model.typeVariables().stream(),
                        model.members().stream().flatMap(member -> member.signature().typeVariables().stream()))
                .map(TypeVariableName::name);
        return Stream.concat(model.inheritedTypes().stream(), typeVariables)
                .distinct()
                .toArray(String[]::new);
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

    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (model.isPublic()) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        return constructor;
    }

    private MethodSpec constructor(List<CodeBlock> assignments) {
        MethodSpec.Builder constructor = constructor()
                .addJavadoc("Records to the given OpenTelemetry.\n")
                .addParameter(Library.OPEN_TELEMETRY, "openTelemetry");
        model.surroundings().inject().ifPresent(constructor::addAnnotation);
        constructor.addStatement("$T.requireNonNull(openTelemetry, $S)", Objects.class, "openTelemetry");
        assignments.forEach(constructor::addStatement);
        return constructor.build();
    }

    private MethodSpec defaultConstructor() {
        return constructor()
                .addJavadoc("Records to what Telewright was configured with.\n")
                .addStatement("this($T.openTelemetry($T.class))", Library.DEFAULTS, model.name())
                .build();
    }

    private static MethodSpec method(ClassContext context, Member member) {
        if (member instanceof Member.Signal signal) {
            return new SignalEmitter(context, signal).emit();
        }
        if (member instanceof Member.Observation observation) {
            return new ObservationEmitter(context, observation).emit();
        }
        return new OperationEmitter(context, (Member.Operation) member).emit();
    }
}
