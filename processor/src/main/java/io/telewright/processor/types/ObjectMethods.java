package io.telewright.processor.types;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The public methods of {@code Object}: an interface may repeat them, and every class has them already. */
public final class ObjectMethods {
    private final Types types;
    private final List<ExecutableElement> methods;

    public ObjectMethods(Elements elements, Types types) {
        this.types = types;
        TypeElement object = elements.getTypeElement("java.lang.Object");
        // The compiler does not find it once it has met a type that extends itself.
        methods = object == null
                ? List.of()
                : ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                        .toList();
    }

    /** Whether a method repeats one of them. */
    public boolean have(ExecutableElement method) {
        return methods.stream()
                .anyMatch(own -> own.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature((ExecutableType) method.asType(), (ExecutableType) own.asType()));
    }
}
