package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the members of one annotation. */
final class AnnotationReader {
    private final AnnotationMirror mirror;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> members;
    private final Place place;

    private AnnotationReader(Elements elements, AnnotationMirror mirror, Place place) {
        this.mirror = mirror;
        members = elements.getElementValuesWithDefaults(mirror);
        this.place = place;
    }

    static Optional<AnnotationReader> find(Elements elements, Element element, String name, Place place) {
        return mirrors(element, name).stream().findFirst().map(mirror -> new AnnotationReader(elements, mirror, place));
    }

    /** All annotations of a repeatable type, in the order they are written. */
    static List<AnnotationReader> findAll(
            Elements elements, Element element, String name, String container, Place place) {
        List<AnnotationReader> containers = mirrors(element, container).stream()
                .map(mirror -> new AnnotationReader(elements, mirror, place))
                .toList();
        if (containers.isEmpty()) {
            return find(elements, element, name, place).stream().toList();
        }
        return containers.stream()
                .flatMap(reader -> reader.values("value", AnnotationMirror.class::cast).value().stream())
                .map(mirror -> new AnnotationReader(elements, mirror, place))
                .toList();
    }

    static boolean has(Element element, String name) {
        return !mirrors(element, name).isEmpty();
    }

    private static List<? extends AnnotationMirror> mirrors(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .toList();
    }

    SourceRef at() {
        return place.of(mirror);
    }

    Written<String> string(String member) {
        return read(member, String.class::cast);
    }

    Written<Integer> integer(String member) {
        return read(member, Integer.class::cast);
    }

    Written<Boolean> bool(String member) {
        return read(member, Boolean.class::cast);
    }

    Written<String> constant(String member) {
        return read(member, value -> ((VariableElement) value).getSimpleName().toString());
    }

    /** A class; the default one says nothing, even if it is written out. */
    Written<TypeMirror> type(String member) {
        Written<TypeMirror> written = read(member, TypeMirror.class::cast);
        return isDefault(member, written.value()) ? new Written<>(written.value(), false, written.at()) : written;
    }

    private boolean isDefault(String member, TypeMirror type) {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .flatMap(method -> Optional.ofNullable(method.getDefaultValue()).stream())
                .anyMatch(value -> value.getValue().toString().equals(type.toString()));
    }

    Written<List<TypeMirror>> types(String member) {
        return values(member, TypeMirror.class::cast);
    }

    Written<List<String>> strings(String member) {
        return values(member, String.class::cast);
    }

    Written<List<Double>> doubles(String member) {
        return values(member, Double.class::cast);
    }

    private <T> Written<List<T>> values(String member, Function<Object, T> cast) {
        return read(
                member,
                list -> ((List<?>) list)
                        .stream()
                                .map(AnnotationValue.class::cast)
                                .map(value -> cast.apply(value.getValue()))
                                .toList());
    }

    private <T> Written<T> read(String member, Function<Object, T> cast) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : members.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                boolean explicit = mirror.getElementValues().containsKey(entry.getKey());
                SourceRef at = explicit ? place.of(mirror, entry.getValue()) : at();
                return new Written<>(cast.apply(entry.getValue().getValue()), explicit, at);
            }
        }
        throw new IllegalStateException(mirror + " has no member " + member);
    }
}
