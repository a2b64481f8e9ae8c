package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.telewright.processor.model.GeneratedClass;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the constructors: one that is given an OpenTelemetry, and one that uses the configured one. */
final class ConstructorEmitter {
    private final GeneratedClass model;
    private final Fields fields;
    private final ComponentEmitter component;

    ConstructorEmitter(ClassDraft inClass) {
        model = inClass.model();
        fields = inClass.fields();
        component = new ComponentEmitter(inClass);
    }

    /**
     * Writes the constructor that fills the fields, so all of them have to be known.
     *
     * @param used the classes that the methods use
     */
    MethodSpec full(List<ClassName> used) {
        MethodSpec.Builder constructor = head("the given OpenTelemetry", component.ofDelegate())
                .addParameter(Library.OPEN_TELEMETRY, Variable.OPEN_TELEMETRY.wanted())
                .addStatement("$T.requireNonNull(openTelemetry, $S)", Objects.class, "openTelemetry");
        component.annotate(constructor);
        if (fields.useDeprecated()) {
            constructor.addAnnotation(Readers.suppressingDeprecation());
        }
        if (!used.isEmpty()) {
            constructor.addStatement(UsedClasses.load(used));
        }
        fields.assignments().forEach(constructor::addStatement);
        return constructor.build();
    }

    MethodSpec ofDefaults() {
        CodeBlock delegate = isDecorator() ? CodeBlock.of("delegate, ") : CodeBlock.of("");
        return head("what Telewright was configured with", List.of())
                .addStatement("this($L$T.openTelemetry($T.class))", delegate, Library.DEFAULTS, model.name())
                .build();
    }

    private boolean isDecorator() {
        return model.decoration().isPresent();
    }

    private MethodSpec.Builder head(String target, List<AnnotationSpec> ofDelegate) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (model.isPublic()) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        model.decoration()
                .ifPresentOrElse(
                        decoration -> constructor
                                .addJavadoc("Wraps an object and records to $L.\n", target)
                                .addParameter(ParameterSpec.builder(decoration.delegate(), DelegatePart.NAME)
                                        .addAnnotations(ofDelegate)
                                        .build()),
                        () -> constructor.addJavadoc("Records to $L.\n", target));
        return constructor;
    }
}
