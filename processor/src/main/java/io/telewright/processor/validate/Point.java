package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredAttribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * How far a value has been followed from its subject, and the settings of the records on the way.
 *
 * @param known the types that the value is known to have
 * @param steps the steps that lead to it
 * @param through the enum or boolean that these lead through, if they do
 * @param prefix the prefix of its key
 * @param metric whether metrics may take it
 * @param sampling whether samplers see it
 * @param records the records on the way
 * @param doc its Javadoc, or an empty string
 * @param component the last component of a record on the way, if there is one
 */
record Point(
        List<TypeMirror> known,
        List<Source.Step> steps,
        Optional<PathResolver.Through> through,
        String prefix,
        boolean metric,
        boolean sampling,
        Set<TypeElement> records,
        String doc,
        Optional<Attribute.RecordComponent> component) {

    /** The subject itself. */
    static Point of(Subject subject) {
        return new Point(
                List.of(subject.type()),
                List.of(),
                Optional.empty(),
                "",
                true,
                false,
                Set.of(),
                subject.doc(),
                Optional.empty());
    }

    /** The point further along a path. */
    Point along(PathResolver.Resolved resolved) {
        return new Point(
                resolved.known(),
                Stream.concat(steps.stream(), resolved.steps().stream()).toList(),
                resolved.through().map(of -> of.after(steps.size())),
                prefix,
                metric,
                sampling,
                records,
                doc,
                component);
    }

    /** The value itself, with the settings of its annotation for signals. */
    Point at(TypeMirror type, List<Source.Step> unwrapped, Optional<DeclaredAttribute> declared) {
        return new Point(
                List.of(type),
                unwrapped,
                through,
                prefix,
                metric && declared.map(written -> written.metric().value()).orElse(true),
                sampling || declared.map(written -> written.sampling().value()).orElse(false),
                records,
                doc,
                component);
    }

    /** The point after a step into a component of a record. */
    Point into(
            RecordComponentElement next, List<TypeMirror> types, Source.Step step, String prefixInside, String says) {
        TypeElement record = (TypeElement) next.getEnclosingElement();
        return new Point(
                types,
                Stream.concat(steps.stream(), Stream.of(step)).toList(),
                Optional.empty(),
                prefixInside,
                metric,
                sampling,
                Stream.concat(records.stream(), Stream.of(record)).collect(Collectors.toSet()),
                says,
                Optional.of(new Attribute.RecordComponent(
                        ClassName.get(record), next.getSimpleName().toString())));
    }
}
