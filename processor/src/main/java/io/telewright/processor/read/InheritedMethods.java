package io.telewright.processor.read;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.types.MemberTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The instance methods of an interface and of those it extends. */
final class InheritedMethods {
    private final Types types;
    private final MemberTypes members;
    private final DeclaredType type;
    private final Set<TypeElement> hierarchy = new LinkedHashSet<>();

    InheritedMethods(Types types, TypeElement element) {
        this.types = types;
        members = new MemberTypes(types);
        type = (DeclaredType) element.asType();
        collect(element);
    }

    private void collect(TypeElement element) {
        if (hierarchy.add(element)) {
            for (TypeMirror parent : element.getInterfaces()) {
                collect((TypeElement) types.asElement(parent));
            }
        }
    }

    /** The interface and those it extends, directly or not. */
    Set<TypeElement> hierarchy() {
        return hierarchy;
    }

    /**
     * The methods of an interface in the order of their declaration, then those it inherits from each other interface by
     * name and parameters: compilers list the methods of a class file in different orders. Override-equivalent ones are
     * together.
     */
    List<MethodGroup> groups() {
        List<List<ExecutableElement>> groups = new ArrayList<>();
        for (TypeElement declaring : hierarchy) {
            Stream<ExecutableElement> methods = ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
                    .filter(InterfaceKind::isInstanceMethod);
            (declaring.equals(type.asElement()) ? methods : methods.sorted(Comparator.comparing(this::signature)))
                    .forEach(method -> add(method, groups));
        }
        return groups.stream()
                .map(methods -> new MethodGroup(types, members, type, methods))
                .toList();
    }

    private String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter ->
                        TypeName.get(types.erasure(parameter.asType())).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    private void add(ExecutableElement method, List<List<ExecutableElement>> groups) {
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

    private boolean sameSignature(ExecutableElement one, ExecutableElement other) {
        if (!one.getSimpleName().equals(other.getSimpleName())) {
            return false;
        }
        ExecutableType first = members.method(type, one);
        ExecutableType second = members.method(type, other);
        return types.isSubsignature(first, second) || types.isSubsignature(second, first);
    }
}
