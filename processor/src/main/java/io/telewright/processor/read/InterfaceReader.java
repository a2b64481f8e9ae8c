package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a telemetry interface and the methods that a class implementing it has to have. */
public final class InterfaceReader {
    private final Elements elements;
    private final Types types;
    private final ObjectMethods objectMethods;

    public InterfaceReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        objectMethods = new ObjectMethods(elements, types);
    }

    /**
     * Reads a type that is annotated {@code @Telemetry}.
     *
     * @param element the type
     * @return what is declared there
     */
    public DeclaredInterface read(TypeElement element) {
        DeclaredType type = (DeclaredType) element.asType();
        SourceRef at = AnnotationReader.find(elements, element, AnnotationNames.TELEMETRY, new Place(element, true))
                .orElseThrow()
                .at();
        MethodReader methods = new MethodReader(elements, element);
        InheritedMethods inherited = new InheritedMethods(types, element);
        List<DeclaredMethod> declared = inherited.groups().stream()
                .filter(this::isAbstract)
                .filter(group ->
                        group.stream().anyMatch(InterfaceReader::isAnnotated) || !objectMethods.have(group.get(0)))
                .map(group -> read(methods, inherited, group))
                .toList();
        return new DeclaredInterface(element, type, at, declared);
    }

    private DeclaredMethod read(MethodReader methods, InheritedMethods inherited, List<ExecutableElement> group) {
        ExecutableElement implemented = group.stream()
                .filter(candidate -> group.stream().allMatch(other -> returnsWithin(inherited, candidate, other)))
                .findFirst()
                .orElse(group.get(0));
        List<ExecutableElement> annotated =
                mostSpecific(group.stream().filter(InterfaceReader::isAnnotated).toList());
        ExecutableElement nearest = annotated.isEmpty() ? implemented : annotated.get(0);
        List<String> rivals = annotated.stream()
                .filter(other -> !annotations(other).equals(annotations(nearest)))
                .findFirst()
                .map(rival -> Stream.of(nearest, rival)
                        .map(method -> MethodReader.nestedName(MethodReader.owner(method)))
                        .toList())
                .orElse(List.of());
        return methods.read(implemented, nearest, inherited.memberType(implemented), rivals);
    }

    private boolean returnsWithin(InheritedMethods inherited, ExecutableElement one, ExecutableElement other) {
        TypeMirror narrow = types.erasure(inherited.memberType(one).getReturnType());
        TypeMirror wide = types.erasure(inherited.memberType(other).getReturnType());
        return types.isSameType(narrow, wide) || (!narrow.getKind().isPrimitive() && types.isSubtype(narrow, wide));
    }

    /** Whether a class has to implement the method: the most specific of its declarations is abstract. */
    private boolean isAbstract(List<ExecutableElement> group) {
        return mostSpecific(group).stream()
                .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
    }

    /** The methods that no other of them overrides. */
    private List<ExecutableElement> mostSpecific(List<ExecutableElement> methods) {
        return methods.stream()
                .filter(method -> methods.stream().noneMatch(other -> other != method && isBelow(other, method)))
                .toList();
    }

    private boolean isBelow(ExecutableElement lower, ExecutableElement upper) {
        return types.isSubtype(
                types.erasure(MethodReader.owner(lower).asType()),
                types.erasure(MethodReader.owner(upper).asType()));
    }

    private static boolean isAnnotated(ExecutableElement method) {
        return !annotations(method).isEmpty();
    }

    /** Our annotations of a method and its parameters, as text. */
    private static List<String> annotations(ExecutableElement method) {
        return Stream.concat(Stream.of(method), method.getParameters().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream()
                        .filter(InterfaceReader::isOurs)
                        .map(mirror -> method.getParameters().indexOf(element) + " " + mirror))
                .toList();
    }

    private static boolean isOurs(AnnotationMirror mirror) {
        return AnnotationNames.ALL.contains(mirror.getAnnotationType().toString());
    }
}
