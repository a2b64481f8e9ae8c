package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.types.Conversions;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Turns a parameter or result into attributes: one, or those of a record's components. */
final class AttributeRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final NameRules names;
    private final Conversions conversions;
    private final OptionalTypes optionals;
    private final PathResolver paths;
    private final BoundRules bounds;
    private final AttributeReader reader;
    private final VisibilityRules visibility;

    AttributeRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        reader = new AttributeReader(facts.elements());
        names = new NameRules(findings);
        conversions = new Conversions(facts, reader.enumConstants(facts));
        optionals = new OptionalTypes(facts);
        Visibility visible = new Visibility(facts.elements(), user);
        paths = new PathResolver(facts, optionals, findings, visible);
        visibility = new VisibilityRules(facts, findings, visible);
        bounds = new BoundRules(findings);
    }

    /**
     * What an attribute is read from.
     *
     * @param origin the parameter, the result or the baggage entry
     * @param type its type
     * @param defaultKey the key if none is written
     * @param at where findings about it are reported
     * @param method the method's name, for findings
     * @param doc what Javadoc says about it, or an empty string
     */
    record Subject(Source.Origin origin, TypeMirror type, String defaultKey, SourceRef at, String method, String doc) {}

    List<Attribute> of(Subject subject, Optional<DeclaredAttribute> declared) {
        return expand(
                subject,
                new Point(List.of(subject.type()), List.of(), "", true, false, Set.of(), subject.doc()),
                subject.defaultKey(),
                declared);
    }

    /** How far a value has been followed from its subject, and what the records on the way say. */
    private record Point(
            List<TypeMirror> known,
            List<Source.Step> steps,
            String prefix,
            boolean metric,
            boolean sampling,
            Set<TypeElement> records,
            String doc) {}

    private List<Attribute> expand(
            Subject subject, Point start, String defaultKey, Optional<DeclaredAttribute> declared) {
        declared.map(DeclaredAttribute::baggage)
                .filter(baggage -> baggage.explicit() && !(subject.origin() instanceof Source.Baggage))
                .ifPresent(baggage -> findings.add(DiagnosticId.BAGGAGE_ON_VALUE, baggage.at()));
        Optional<Point> end = declared.filter(attribute -> attribute.path().explicit())
                .map(attribute -> follow(start, attribute))
                .orElse(Optional.of(start));
        if (end.isEmpty()) {
            return List.of();
        }
        List<Source.Step> steps = new ArrayList<>(end.get().steps());
        TypeMirror type = conversions.attributeType(optionals.unwrap(end.get().known(), steps));
        boolean asString =
                declared.map(attribute -> attribute.asString().value()).orElse(false);
        Point point = new Point(
                List.of(type),
                steps,
                start.prefix(),
                start.metric()
                        && declared.map(attribute -> attribute.metric().value()).orElse(true),
                start.sampling()
                        || declared.map(attribute -> attribute.sampling().value())
                                .orElse(false),
                start.records(),
                start.doc());
        List<RecordComponentElement> components = asString ? List.of() : attributeComponents(type, subject.at());
        if (!components.isEmpty()) {
            return flatten(subject, point, components, declared);
        }
        String written = declared.map(attribute -> attribute.key().value()).orElse("");
        String key = start.prefix() + (written.isEmpty() ? defaultKey : written);
        SourceRef keyAt = declared.map(attribute -> attribute.key().at()).orElse(subject.at());
        names.attribute(key, keyAt);
        Optional<Conversion> conversion = asString ? Optional.of(new Conversion.Text()) : conversions.of(type);
        if (conversion.isEmpty()) {
            new TypeFindings(findings)
                    .add(noAttribute(type, declared.isPresent()), subject.at(), subject.type(), key, type);
            return List.of();
        }
        Bound bound = bounds.of(key, conversion.get(), declared);
        return List.of(new Attribute(
                new Key(key, conversion.get().type()),
                Sources.of(facts, subject.origin(), subject.type(), steps),
                conversion.get(),
                bound,
                point.metric(),
                point.sampling(),
                point.doc()));
    }

    private Optional<Point> follow(Point start, DeclaredAttribute attribute) {
        return paths.resolve(start.known(), attribute.path())
                .map(resolved -> new Point(
                        resolved.known(),
                        Stream.concat(start.steps().stream(), resolved.steps().stream())
                                .toList(),
                        start.prefix(),
                        start.metric(),
                        start.sampling(),
                        start.records(),
                        start.doc()));
    }

    private List<RecordComponentElement> attributeComponents(TypeMirror type, SourceRef at) {
        return facts.element(type)
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .map(element -> element.getRecordComponents().stream()
                        .filter(component -> reader.read(component, at).isPresent())
                        .<RecordComponentElement>map(component -> component)
                        .toList())
                .orElse(List.of());
    }

    private List<Attribute> flatten(
            Subject subject,
            Point point,
            List<RecordComponentElement> components,
            Optional<DeclaredAttribute> declared) {
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
        Set<TypeElement> records =
                Stream.concat(point.records().stream(), Stream.of(record)).collect(Collectors.toSet());
        return components.stream()
                .flatMap(component -> {
                    List<TypeMirror> known = facts.members().value(type, component);
                    if (!visibility.check(known.get(0), subject.at(), subject.method())) {
                        return Stream.<Attribute>empty();
                    }
                    List<Source.Step> steps = new ArrayList<>(point.steps());
                    steps.add(new Source.Access(
                            component.getSimpleName() + "()", facts.elements().isDeprecated(component.getAccessor())));
                    return expand(
                            subject,
                            new Point(
                                    known,
                                    steps,
                                    prefix,
                                    point.metric(),
                                    point.sampling(),
                                    records,
                                    reader.doc(component)),
                            Words.snake(component.getSimpleName().toString()),
                            reader.read(component, subject.at()))
                            .stream();
                })
                .toList();
    }

    /** What is not annotated may have been meant as something else than an attribute. */
    private DiagnosticId noAttribute(TypeMirror type, boolean annotated) {
        if (!annotated && facts.isA(type, "java.lang.Throwable")) {
            return DiagnosticId.ATTRIBUTE_IS_THROWABLE;
        }
        if (!annotated && facts.functionalMethod(type).isPresent()) {
            return DiagnosticId.ATTRIBUTE_IS_BODY;
        }
        return DiagnosticId.ATTRIBUTE_TYPE;
    }
}
