package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Turns a record whose components are attributes into these attributes. */
final class RecordRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final VisibilityRules visibility;
    private final BoundRules bounds;
    private final AttributeReader reader;

    RecordRules(TypeFacts facts, Findings findings, VisibilityRules visibility, BoundRules bounds) {
        this.facts = facts;
        this.findings = findings;
        this.visibility = visibility;
        this.bounds = bounds;
        reader = new AttributeReader(facts.elements());
    }

    /** Makes the attributes of a component. */
    interface Expansion {
        List<Attribute> of(Point component, String defaultKey, DeclaredAttribute declared);
    }

    /** The components that are attributes. A type that is not a record of attributes has none. */
    List<RecordComponentElement> components(TypeMirror type, SourceRef at) {
        return facts.element(type)
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .map(element -> element.getRecordComponents().stream()
                        .filter(component -> !reader.read(component, at).isEmpty())
                        .<RecordComponentElement>map(component -> component)
                        .toList())
                .orElse(List.of());
    }

    /** The attributes of the components. */
    List<Attribute> flatten(
            Subject subject,
            Point point,
            List<RecordComponentElement> components,
            Optional<DeclaredAttribute> declared,
            Expansion expansion) {
        DeclaredType type = (DeclaredType) point.known().get(0);
        TypeElement record = (TypeElement) type.asElement();
        if (point.records().contains(record)) {
            findings.add(
                    DiagnosticId.RECURSIVE_RECORD,
                    subject.at(),
                    record.getSimpleName(),
                    components.get(0).getSimpleName());
            return List.of();
        }
        bounds.noneOnRecord(subject.defaultKey(), declared);
        String prefix = point.prefix()
                + declared.map(attribute -> attribute.key().value())
                        .filter(key -> !key.isEmpty())
                        .map(key -> key + ".")
                        .orElse("");
        return components.stream()
                .flatMap(component -> {
                    List<TypeMirror> known = facts.members().value(type, component);
                    if (!visibility.check(known.get(0), subject.at(), subject.method())) {
                        return Stream.<Attribute>empty();
                    }
                    Point inside = point.into(component, known, step(component), prefix, reader.doc(component));
                    String key = Words.snake(component.getSimpleName().toString());
                    return reader.read(component, subject.at()).stream()
                            .flatMap(written -> expansion.of(inside, key, written).stream());
                })
                .toList();
    }

    private Source.Step step(RecordComponentElement component) {
        return new Source.Access(
                component.getSimpleName() + "()", facts.elements().isDeprecated(component.getAccessor()));
    }
}
