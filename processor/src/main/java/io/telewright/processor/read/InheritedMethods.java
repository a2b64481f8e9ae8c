package io.telewright.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The instance methods of an interface and of those it extends. */
final class InheritedMethods {
    private final Types types;
    private final TypeElement element;

    InheritedMethods(Types types, TypeElement element) {
        this.types = types;
        this.element = element;
    }

    /** The methods of an interface and those it inherits, declaration order, override-equivalent ones together. */
    List<List<ExecutableElement>> groups() {
        List<List<ExecutableElement>> groups = new ArrayList<>();
        Set<TypeElement> hierarchy = new LinkedHashSet<>();
        collect(element, hierarchy);
        for (TypeElement declaring : hierarchy) {
            for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
                if (method.getModifiers().contains(Modifier.STATIC)
                        || method.getModifiers().contains(Modifier.PRIVATE)) {
                    continue;
                }
                groups.stream()
                        .filter(group -> sameSignature(group.get(0), method))
                        .findFirst()
                        .orElseGet(() -> {
                            List<ExecutableElement> group = new ArrayList<>();
                            groups.add(group);
                            return group;
                        })
                        .add(method);
            }
        }
        return groups;
    }

    private void collect(TypeElement element, Set<TypeElement> hierarchy) {
        if (hierarchy.add(element)) {
            for (TypeMirror parent : element.getInterfaces()) {
                collect((TypeElement) types.asElement(parent), hierarchy);
            }
        }
    }

    private boolean sameSignature(ExecutableElement one, ExecutableElement other) {
        if (!one.getSimpleName().equals(other.getSimpleName())) {
            return false;
        }
        ExecutableType first = memberType(one);
        ExecutableType second = memberType(other);
        return types.isSubsignature(first, second) || types.isSubsignature(second, first);
    }

    /** The type of a method as a member of the interface. */
    ExecutableType memberType(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) element.asType(), method);
    }
}
