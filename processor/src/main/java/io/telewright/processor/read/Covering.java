package io.telewright.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The {@code @Traced} of an interface that stands for a method without one.
 *
 * @param traced the annotation
 * @param owner the interface that carries it
 * @param rivals the names of two unrelated interfaces whose annotations differ, or none
 */
record Covering(DeclaredTraced traced, TypeElement owner, List<String> rivals) {

    /** Finds the one nearest to an interface, among it and those it extends. */
    static Optional<Covering> find(
            Elements elements, Types types, TypeElement user, Set<TypeElement> hierarchy, MethodGroup group) {
        List<TypeElement> covering = hierarchy.stream()
                .filter(type -> AnnotationReader.has(type, AnnotationNames.TRACED))
                .filter(type ->
                        group.methods().stream().anyMatch(method -> extend(types, type, MethodGroup.owner(method))))
                .toList();
        List<TypeElement> nearest = covering.stream()
                .filter(type -> covering.stream().noneMatch(other -> other != type && extend(types, other, type)))
                .toList();
        return nearest.stream()
                .findFirst()
                .map(type -> new Covering(
                        traced(elements, type, user),
                        type,
                        nearest.stream()
                                .filter(other -> !text(other).equals(text(type)))
                                .findFirst()
                                .map(rival -> List.of(MethodReader.nestedName(type), MethodReader.nestedName(rival)))
                                .orElse(List.of())));
    }

    private static boolean extend(Types types, TypeElement lower, TypeElement upper) {
        return types.isSubtype(types.erasure(lower.asType()), types.erasure(upper.asType()));
    }

    private static DeclaredTraced traced(Elements elements, TypeElement type, TypeElement user) {
        return AnnotationReader.find(elements, type, AnnotationNames.TRACED, new Place(user, type.equals(user)))
                .map(DeclaredTraced::of)
                .orElseThrow();
    }

    private static List<String> text(Element type) {
        return type.getAnnotationMirrors().stream()
                .map(Object::toString)
                .filter(mirror -> mirror.startsWith("@" + AnnotationNames.TRACED))
                .toList();
    }
}
