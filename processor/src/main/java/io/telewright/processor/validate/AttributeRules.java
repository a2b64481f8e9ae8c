package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
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

/** Turns a parameter or result into attributes: a single one, or those of a record's components. */
final class AttributeRules {
    /** The last step of a path that asks whether there is a value. */
    private static final String PRESENCE = "?";

    private final TypeFacts facts;
    private final Findings findings;
    private final NameRules names;
    private final Conversions conversions;
    private final OptionalTypes optionals;
    private final PathResolver paths;
    private final BoundRules bounds;
    private final AttributeReader reader;
    private final VisibilityRules visibility;
    private final ClosedRules closed;
    private final ValueMemberRules members;

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
        closed = new ClosedRules(findings);
        members = new ValueMemberRules(findings);
    }

    /**
     * The place that an attribute is read from.
     *
     * @param origin the parameter, the result, the exception or the baggage entry
     * @param from its type
     * @param type the type that it is of, which is more special if it is one of several types of result or exception
     * @param defaultKey the key if none is written
     * @param at where findings about it are reported
     * @param method the method's name, for findings
     * @param doc its Javadoc, or an empty string
     */
    record Subject(
            Source.Origin origin,
            TypeMirror from,
            TypeMirror type,
            String defaultKey,
            SourceRef at,
            String method,
            String doc) {

        /** An origin that is read whatever its type is at run time. */
        static Subject of(
                Source.Origin origin, TypeMirror type, String defaultKey, SourceRef at, String method, String doc) {
            return new Subject(origin, type, type, defaultKey, at, method, doc);
        }

        boolean isParameter() {
            return origin instanceof Source.Parameter || origin instanceof Source.ParameterAtEnd;
        }

        /** The same parameter, read when the operation ends. */
        Subject atEnd() {
            Source.Origin end = origin instanceof Source.Parameter parameter
                    ? new Source.ParameterAtEnd(parameter.index())
                    : origin;
            return new Subject(end, from, type, defaultKey, at, method, doc);
        }
    }

    List<Attribute> of(Subject subject, Optional<DeclaredAttribute> declared) {
        return expand(
                subject,
                new Point(
                        List.of(subject.type()), List.of(), Optional.empty(), "", true, false, Set.of(), subject.doc()),
                subject.defaultKey(),
                declared);
    }

    /** How far a value has been followed from its subject, and the settings of the records on the way. */
    private record Point(
            List<TypeMirror> known,
            List<Source.Step> steps,
            Optional<PathResolver.ThroughEnum> enums,
            String prefix,
            boolean metric,
            boolean sampling,
            Set<TypeElement> records,
            String doc) {}

    private List<Attribute> expand(
            Subject whole, Point start, String defaultKey, Optional<DeclaredAttribute> declared) {
        Subject subject = declared.filter(DeclaredAttribute::isReadAtEnd).isPresent() ? whole.atEnd() : whole;
        declared.ifPresent(
                written -> members.check(written, subject, !start.records().isEmpty()));
        Optional<Point> end = declared.filter(attribute -> attribute.path().explicit())
                .map(attribute -> follow(start, attribute))
                .orElse(Optional.of(start));
        if (end.isEmpty()) {
            return List.of();
        }
        boolean isPresence = declared.filter(AttributeRules::asksForPresence).isPresent();
        List<Source.Step> steps = new ArrayList<>(end.get().steps());
        TypeMirror type = conversions.attributeType(
                isPresence ? end.get().known() : optionals.unwrap(end.get().known(), steps));
        boolean asString =
                declared.map(attribute -> attribute.asString().value()).orElse(false);
        Point point = new Point(
                List.of(type),
                steps,
                end.get().enums(),
                start.prefix(),
                start.metric()
                        && declared.map(attribute -> attribute.metric().value()).orElse(true),
                start.sampling()
                        || declared.map(attribute -> attribute.sampling().value())
                                .orElse(false),
                start.records(),
                start.doc());
        members.checkSampling(point.sampling(), subject, declared);
        List<RecordComponentElement> components =
                asString || isPresence ? List.of() : attributeComponents(type, subject.at());
        if (!components.isEmpty()) {
            return flatten(subject, point, components, declared);
        }
        String written = declared.map(attribute -> attribute.key().value()).orElse("");
        String key = start.prefix() + (written.isEmpty() ? defaultKey : written);
        SourceRef keyAt = declared.map(attribute -> attribute.key().at()).orElse(subject.at());
        names.attribute(key, keyAt);
        Optional<Conversion> conversion = isPresence
                ? presence(type, key, declared)
                : asString ? Optional.of(new Conversion.Text()) : conversions.of(type);
        if (conversion.isEmpty()) {
            new TypeFindings(findings)
                    .add(noAttribute(type, declared.isPresent()), subject.at(), subject.type(), key, type);
            return List.of();
        }
        Followed followed = throughEnum(point, closed.of(key, conversion.get(), declared), declared);
        return List.of(new Attribute(
                new Key(key, followed.conversion().type()),
                List.of(new Reading(
                        Sources.of(facts, subject.origin(), subject.from(), followed.steps()),
                        followed.conversion(),
                        bounds.of(key, followed.conversion(), declared))),
                point.metric(),
                point.sampling(),
                point.doc()));
    }

    /** The steps to a value, and its conversion. */
    private record Followed(List<Source.Step> steps, Conversion conversion) {}

    /** A value that a path reads through an enum is read once for each constant, unless it has another bound. */
    private Followed throughEnum(Point point, Conversion conversion, Optional<DeclaredAttribute> declared) {
        boolean isBounded = conversion.enumType().isPresent()
                || conversion instanceof Conversion.Closed
                || declared.filter(written -> written.maxValues().explicit()).isPresent();
        if (isBounded || point.enums().isEmpty()) {
            return new Followed(point.steps(), conversion);
        }
        PathResolver.ThroughEnum through = point.enums().get();
        return new Followed(
                point.steps().subList(0, through.steps()),
                new Conversion.OfConstant(
                        TypeName.get(facts.types().erasure(through.type().asType())),
                        conversions.constants(through.type()),
                        point.steps().subList(through.steps(), point.steps().size()),
                        conversion));
    }

    private static boolean asksForPresence(DeclaredAttribute declared) {
        return declared.path().value().equals(PRESENCE)
                || declared.path().value().endsWith("." + PRESENCE);
    }

    private Optional<Conversion> presence(TypeMirror type, String key, Optional<DeclaredAttribute> declared) {
        if (type.getKind().isPrimitive()) {
            findings.add(
                    DiagnosticId.PRESENCE_OF_PRIMITIVE,
                    declared.orElseThrow().path().at(),
                    key,
                    type);
        }
        return Optional.of(new Conversion.Presence());
    }

    private Optional<Point> follow(Point start, DeclaredAttribute attribute) {
        Written<String> path = attribute.path();
        if (asksForPresence(attribute)) {
            String before = path.value().substring(0, path.value().length() - PRESENCE.length());
            if (before.isEmpty()) {
                return Optional.of(start);
            }
            path = new Written<>(before.substring(0, before.length() - 1), true, path.at());
        }
        return paths.resolve(start.known(), path)
                .map(resolved -> new Point(
                        resolved.known(),
                        Stream.concat(start.steps().stream(), resolved.steps().stream())
                                .toList(),
                        resolved.enums()
                                .map(enums -> new PathResolver.ThroughEnum(
                                        enums.type(), start.steps().size() + enums.steps())),
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
                        .filter(component -> !reader.read(component, at).isEmpty())
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
                    List<DeclaredAttribute> written = reader.read(component, subject.at());
                    List<TypeMirror> known = facts.members().value(type, component);
                    if (!visibility.check(known.get(0), subject.at(), subject.method())) {
                        return Stream.<Attribute>empty();
                    }
                    List<Source.Step> steps = new ArrayList<>(point.steps());
                    steps.add(new Source.Access(
                            component.getSimpleName() + "()", facts.elements().isDeprecated(component.getAccessor())));
                    Point next = new Point(
                            known,
                            steps,
                            Optional.empty(),
                            prefix,
                            point.metric(),
                            point.sampling(),
                            records,
                            reader.doc(component));
                    String key = Words.snake(component.getSimpleName().toString());
                    return written.stream().flatMap(one -> expand(subject, next, key, Optional.of(one)).stream());
                })
                .toList();
    }

    /** A parameter without an annotation may not have been meant as an attribute. */
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
