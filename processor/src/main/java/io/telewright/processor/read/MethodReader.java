package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;

/** Reads what is declared on a method and its parameters. */
final class MethodReader {
    private final Elements elements;
    private final TypeElement generatedFor;
    private final List<DeclaredAttribute> ofInterface;

    MethodReader(Elements elements, TypeElement generatedFor, List<DeclaredAttribute> ofInterface) {
        this.elements = elements;
        this.generatedFor = generatedFor;
        this.ofInterface = ofInterface;
    }

    /**
     * Reads a method.
     *
     * @param group all its declarations
     * @param annotated the one whose annotations hold
     * @param rivals the interfaces that declare it differently, or none
     * @param covering the interface whose {@code @Traced} covers it
     */
    DeclaredMethod read(
            MethodGroup group, ExecutableElement annotated, List<String> rivals, Optional<Covering> covering) {
        ExecutableElement implemented = group.implemented();
        ExecutableType type = group.type(implemented);
        boolean inherited = !MethodGroup.owner(annotated).equals(generatedFor);
        Place place = place(annotated);
        Optional<DeclaredTraced> traced =
                find(annotated, AnnotationNames.TRACED, place).map(DeclaredTraced::of);
        Optional<SourceRef> untraced =
                find(annotated, AnnotationNames.UNTRACED, place).map(AnnotationReader::at);
        Optional<SourceRef> currentSpan =
                find(annotated, AnnotationNames.CURRENT_SPAN, place).map(AnnotationReader::at);
        List<DeclaredEvent> events =
                AnnotationReader.findAll(
                                elements, annotated, AnnotationNames.EVENT, AnnotationNames.EVENT_CONTAINER, place)
                        .stream()
                        .map(DeclaredEvent::of)
                        .toList();
        List<DeclaredMetric> metrics =
                AnnotationReader.findAll(
                                elements, annotated, AnnotationNames.METRIC, AnnotationNames.METRIC_CONTAINER, place)
                        .stream()
                        .map(DeclaredMetric::of)
                        .toList();
        boolean declares = traced.isPresent() || currentSpan.isPresent() || !events.isEmpty() || !metrics.isEmpty();
        Optional<Covering> covered =
                covering.filter(nearest -> traced.isEmpty() && untraced.isEmpty() && currentSpan.isEmpty());
        TypeElement owner = declares
                ? MethodGroup.owner(annotated)
                : covered.map(Covering::owner).orElse(MethodGroup.owner(annotated));
        return new DeclaredMethod(
                implemented,
                type,
                at(annotated),
                group.thrown(),
                inherited,
                nestedName(owner),
                scope(owner),
                traced.or(() -> covered.map(Covering::traced)),
                covering.isPresent(),
                untraced,
                metrics,
                events,
                currentSpan,
                find(annotated, AnnotationNames.LINK, place).map(DeclaredLink::of),
                AttributeReader.read(elements, annotated, place),
                parameters(annotated, type),
                inherited ? Javadoc.NONE : Javadoc.of(elements, annotated),
                rivals.isEmpty() ? covered.map(Covering::rivals).orElse(rivals) : rivals,
                ofInterface);
    }

    /** The simple name of a type with those of the types around it, joined by a dot. */
    static String nestedName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? nestedName(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    private List<DeclaredParameter> parameters(ExecutableElement annotated, ExecutableType type) {
        List<DeclaredParameter> parameters = new ArrayList<>();
        for (int i = 0; i < annotated.getParameters().size(); i++) {
            VariableElement parameter = annotated.getParameters().get(i);
            boolean inherited = !MethodGroup.owner(annotated).equals(generatedFor);
            Place place = inherited ? place(annotated) : new Place(parameter, true);
            parameters.add(new DeclaredParameter(
                    parameter.getSimpleName().toString(),
                    type.getParameterTypes().get(i),
                    inherited ? new SourceRef(generatedFor) : new SourceRef(parameter),
                    AttributeReader.read(elements, parameter, place),
                    DeclaredCrossing.of(elements, parameter, place)));
        }
        return List.copyOf(parameters);
    }

    private SourceRef at(ExecutableElement method) {
        return new SourceRef(MethodGroup.owner(method).equals(generatedFor) ? method : generatedFor);
    }

    private Place place(ExecutableElement method) {
        return MethodGroup.owner(method).equals(generatedFor)
                ? new Place(method, true)
                : new Place(generatedFor, false);
    }

    private Optional<AnnotationReader> find(Element element, String name, Place place) {
        return AnnotationReader.find(elements, element, name, place);
    }

    private DeclaredScope scope(TypeElement owner) {
        Place place = owner.equals(generatedFor) ? new Place(owner, true) : new Place(generatedFor, false);
        Written<String> derived =
                new Written<>(owner.getQualifiedName().toString(), false, new SourceRef(generatedFor));
        Written<String> nothing = new Written<>("", false, new SourceRef(generatedFor));
        return find(owner, AnnotationNames.INSTRUMENTATION_SCOPE, place)
                .map(scope -> new DeclaredScope(
                        scope.string("value").value().isEmpty() ? derived : scope.string("value"),
                        scope.string("version").value(),
                        scope.string("schemaUrl"),
                        scope.string("prefix")))
                .orElseGet(() -> new DeclaredScope(derived, "", nothing, nothing));
    }
}
