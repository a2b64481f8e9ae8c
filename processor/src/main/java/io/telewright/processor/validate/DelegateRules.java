package io.telewright.processor.validate;

import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.TypeVariables;
import io.telewright.processor.types.Visibility;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Decides which type of object a decorator wraps. If an interface only adds telemetry to the one that it extends, the
 * decorator wraps objects of the latter, because existing objects implement only that one.
 */
final class DelegateRules {
    private final TypeFacts facts;
    private final Visibility visibility;

    DelegateRules(TypeFacts facts, Visibility visibility) {
        this.facts = facts;
        this.visibility = visibility;
    }

    DeclaredType delegate(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<DeclaredType> parents = facts.types().directSupertypes(type).stream()
                .map(DeclaredType.class::cast)
                .filter(parent -> parent.asElement().getKind().isInterface())
                .toList();
        boolean addsNothing = parents.size() == 1
                && visibility.sees(parents.get(0))
                && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(InterfaceKind::isInstanceMethod)
                        .allMatch(method -> isRepeated(method, element, parents.get(0)));
        return addsNothing ? delegate(parents.get(0)) : type;
    }

    private boolean isRepeated(ExecutableElement method, TypeElement element, DeclaredType parent) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.methodsIn(facts.elements().getAllMembers((TypeElement) parent.asElement())).stream()
                        .filter(InterfaceKind::isInstanceMethod)
                        .filter(inherited -> facts.elements().overrides(method, inherited, element))
                        .anyMatch(inherited -> isUnchanged(
                                (ExecutableType) method.asType(),
                                facts.members().method(parent, inherited)));
    }

    private boolean isUnchanged(ExecutableType method, ExecutableType inherited) {
        return isSame(method.getReturnType(), inherited.getReturnType())
                && inherited.getThrownTypes().stream()
                        .filter(facts::isChecked)
                        .allMatch(thrown -> method.getThrownTypes().stream()
                                .anyMatch(declared -> facts.types().isSubtype(thrown, declared)));
    }

    /** The type variables of two methods are never the same, so only their erasures can be compared. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return facts.types().isSameType(one, other)
                || (!TypeVariables.mentionedIn(one).isEmpty()
                        && facts.types()
                                .isSameType(
                                        facts.types().erasure(one),
                                        facts.types().erasure(other)));
    }
}
