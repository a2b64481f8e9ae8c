package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects the outcome rules of an interface. */
public final class RuleReader {
    private final Elements elements;
    private final TypeElement user;

    public RuleReader(Elements elements, TypeElement user) {
        this.elements = elements;
        this.user = user;
    }

    /** Reads those of the interface and of those it extends. */
    DeclaredRules read(Collection<TypeElement> hierarchy) {
        List<DeclaredRule> rules = new ArrayList<>();
        for (TypeElement type : hierarchy) {
            annotated(type).forEach(method -> rules.add(new DeclaredRule(method, type, false, at(type, method))));
            classes(type)
                    .ifPresent(named -> named.value().stream()
                            .flatMap(RuleReader::of)
                            .forEach(method -> rules.add(new DeclaredRule(method, type, true, named.at()))));
        }
        return new DeclaredRules(List.copyOf(rules), classes(user));
    }

    /** The methods that the interface itself or a class that it names has for rules. */
    public Stream<ExecutableElement> ofItself() {
        return Stream.concat(
                annotated(user),
                classes(user).stream().flatMap(named -> named.value().stream().flatMap(RuleReader::of)));
    }

    private SourceRef at(TypeElement type, ExecutableElement method) {
        return new SourceRef(type.equals(user) ? method : user);
    }

    private Optional<Written<List<TypeMirror>>> classes(TypeElement type) {
        Place place = new Place(user, type.equals(user));
        return AnnotationReader.find(elements, type, AnnotationNames.ERROR_TYPE, place)
                .map(annotation -> annotation.types("value"));
    }

    /** The rules of a class that an interface names: those that are marked, or else all that can be rules. */
    public static Stream<ExecutableElement> of(TypeMirror named) {
        if (!(named instanceof DeclaredType type) || !(type.asElement() instanceof TypeElement owner)) {
            return Stream.empty();
        }
        List<ExecutableElement> marked = annotated(owner).toList();
        return marked.isEmpty() ? methods(owner, RuleReader::canBeRule) : marked.stream();
    }

    private static Stream<ExecutableElement> annotated(TypeElement type) {
        return methods(type, method -> AnnotationReader.has(method, AnnotationNames.ERROR_TYPE));
    }

    private static Stream<ExecutableElement> methods(TypeElement type, Predicate<ExecutableElement> which) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(which);
    }

    /** Whether a method has the form of a rule. */
    public static boolean canBeRule(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getTypeParameters().isEmpty()
                && method.getParameters().size() == 1
                && returnsString(method);
    }

    /** Whether a method returns a string. */
    public static boolean returnsString(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType type && isString(type.asElement());
    }

    private static boolean isString(Element type) {
        return type instanceof TypeElement element && element.getQualifiedName().contentEquals("java.lang.String");
    }
}
