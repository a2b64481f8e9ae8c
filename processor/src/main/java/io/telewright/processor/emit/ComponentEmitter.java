package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.telewright.processor.model.Component;
import io.telewright.processor.model.GeneratedClass;
import java.util.List;

/** Writes the annotations and classes that make a class a component of a framework. */
final class ComponentEmitter {
    private static final ClassName COMPONENT = ClassName.get("org.springframework.stereotype", "Component");
    private static final ClassName DECORATOR = ClassName.get("jakarta.decorator", "Decorator");
    private static final ClassName DELEGATE = ClassName.get("jakarta.decorator", "Delegate");
    private static final ClassName ANY = ClassName.get("jakarta.enterprise.inject", "Any");
    private static final ClassName PRIORITY = ClassName.get("jakarta.annotation", "Priority");
    /** The priority that CDI gives to interceptors and decorators of applications. */
    private static final int OF_APPLICATIONS = 2000;

    private final ClassDraft draft;
    private final GeneratedClass model;
    private final Component component;

    ComponentEmitter(ClassDraft draft) {
        this.draft = draft;
        model = draft.model();
        component = model.surroundings().component();
    }

    /** Annotates the class, and adds the class that wraps the objects of its interface. */
    void annotate(TypeSpec.Builder type) {
        if (model.decoration().isEmpty()) {
            component.annotation().map(found -> named(found, model.name())).ifPresent(type::addAnnotation);
        } else if (component.wrapping() == Component.Wrapping.CDI) {
            type.addAnnotation(DECORATOR)
                    .addAnnotation(AnnotationSpec.builder(PRIORITY)
                            .addMember("value", "$L", OF_APPLICATIONS)
                            .build());
        }
    }

    /** Annotates the constructor that is given an OpenTelemetry. */
    void annotate(MethodSpec.Builder constructor) {
        if (model.decoration().isEmpty() || isDecoratorOfCdi()) {
            component.constructor().ifPresent(constructor::addAnnotation);
        }
    }

    /** The annotations of the parameter that is wrapped. */
    List<AnnotationSpec> ofDelegate() {
        return isDecoratorOfCdi()
                ? List.of(
                        AnnotationSpec.builder(DELEGATE).build(),
                        AnnotationSpec.builder(ANY).build())
                : List.of();
    }

    /** The class that wraps the objects of the interface, if the framework needs one. */
    void addWrapper() {
        model.decoration()
                .filter(decoration -> component.wrapping() == Component.Wrapping.SPRING)
                .ifPresent(decoration ->
                        draft.nested("Wrapper", name -> new SpringWrapperEmitter(model, decoration).emit(name)));
    }

    private boolean isDecoratorOfCdi() {
        return model.decoration().isPresent() && component.wrapping() == Component.Wrapping.CDI;
    }

    /**
     * Unless a bean has a name, Spring names it after the simple name of its class, which interfaces of two packages
     * may share.
     */
    static AnnotationSpec named(ClassName annotation, ClassName type) {
        AnnotationSpec.Builder component = AnnotationSpec.builder(annotation);
        if (annotation.equals(COMPONENT)) {
            component.addMember("value", "$S", type.canonicalName());
        }
        return component.build();
    }
}
