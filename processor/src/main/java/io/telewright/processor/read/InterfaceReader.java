package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.types.ObjectMethods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface that declares telemetry and the methods that a class implementing it has to have. */
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
     * Reads a type.
     *
     * @param element the type, of one of the {@link InterfaceKind}s
     * @return what is declared there
     */
    public DeclaredInterface read(TypeElement element) {
        InterfaceKind kind = InterfaceKind.of(element).orElseThrow();
        Place place = new Place(element, true);
        InheritedMethods inherited = new InheritedMethods(types, element);
        List<MethodGroup> groups = inherited.groups();
        List<DeclaredAttribute> attributes =
                new InterfaceAttributes(elements, types, element).of(inherited.hierarchy());
        MethodReader methods = new MethodReader(elements, element, attributes);
        return new DeclaredInterface(
                kind,
                element,
                (DeclaredType) element.asType(),
                AnnotationReader.find(elements, element, AnnotationNames.TELEMETRY, place)
                        .map(AnnotationReader::at)
                        .orElse(new SourceRef(element)),
                AnnotationReader.find(elements, element, AnnotationNames.TRACED, place)
                        .map(DeclaredTraced::of),
                groups.stream()
                        .filter(group -> kind == InterfaceKind.SERVICE ? isService(group) : isTelemetry(group))
                        .map(group -> read(methods, element, kind, inherited, group))
                        .toList(),
                new RuleReader(elements, element).read(inherited.hierarchy()),
                groups.stream()
                        .map(group -> group.methods().get(0))
                        .filter(objectMethods::have)
                        .map(method -> method.getSimpleName().toString())
                        .toList());
    }

    private boolean isService(MethodGroup group) {
        return !objectMethods.have(group.methods().get(0));
    }

    private boolean isTelemetry(MethodGroup group) {
        return group.isAbstract()
                && (group.methods().stream().anyMatch(OwnAnnotations::on)
                        || !objectMethods.have(group.methods().get(0)));
    }

    private DeclaredMethod read(
            MethodReader methods,
            TypeElement element,
            InterfaceKind kind,
            InheritedMethods inherited,
            MethodGroup group) {
        List<ExecutableElement> annotated = group.mostSpecific(
                group.methods().stream().filter(OwnAnnotations::on).toList());
        ExecutableElement nearest = annotated.isEmpty() ? group.implemented() : annotated.get(0);
        List<String> rivals = annotated.stream()
                .filter(other -> !OwnAnnotations.of(other).equals(OwnAnnotations.of(nearest)))
                .findFirst()
                .map(rival -> Stream.of(nearest, rival)
                        .map(method -> MethodReader.nestedName(MethodGroup.owner(method)))
                        .toList())
                .orElse(List.of());
        Optional<Covering> covering = kind == InterfaceKind.SERVICE
                ? Covering.find(elements, types, element, inherited.hierarchy(), group)
                : Optional.empty();
        return methods.read(group, nearest, rivals, covering);
    }
}
