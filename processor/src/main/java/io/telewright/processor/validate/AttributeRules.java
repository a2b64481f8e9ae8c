package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
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
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Turns a parameter or result into attributes: a single one, or those of a record's components. */
final class AttributeRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final NameRules names;
    private final Conversions conversions;
    private final OptionalTypes optionals;
    private final ValuePaths paths;
    private final BoundRules bounds;
    private final RecordRules records;
    private final ClosedRules closed;
    private final ValueMemberRules members;

    AttributeRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        names = new NameRules(findings);
        conversions = new Conversions(facts, new AttributeReader(facts.elements()).enumConstants(facts));
        optionals = new OptionalTypes(facts);
        Visibility visible = new Visibility(facts.elements(), user);
        paths = new ValuePaths(findings, new PathResolver(facts, optionals, findings, visible));
        bounds = new BoundRules(findings);
        records = new RecordRules(facts, findings, new VisibilityRules(facts, findings, visible), bounds);
        closed = new ClosedRules(findings);
        members = new ValueMemberRules(findings);
    }

    List<Attribute> of(Subject subject, Optional<DeclaredAttribute> declared) {
        return expand(subject, Point.of(subject), subject.defaultKey(), declared);
    }

    private List<Attribute> expand(
            Subject whole, Point start, String defaultKey, Optional<DeclaredAttribute> declared) {
        Subject subject = declared.filter(DeclaredAttribute::isReadAtEnd).isPresent() ? whole.atEnd() : whole;
        declared.ifPresent(
                written -> members.check(written, subject, !start.records().isEmpty()));
        Optional<Point> end = paths.follow(start, declared);
        if (end.isEmpty()) {
            return List.of();
        }
        boolean isPresence = declared.filter(ValuePaths::asksForPresence).isPresent();
        boolean asString =
                declared.filter(attribute -> attribute.asString().value()).isPresent();
        List<Source.Step> steps = new ArrayList<>(end.get().steps());
        TypeMirror type = conversions.attributeType(
                isPresence ? end.get().known() : optionals.unwrap(end.get().known(), steps));
        Point point = end.get().at(type, steps, declared);
        members.checkSampling(point.sampling(), subject, declared);
        List<RecordComponentElement> components =
                asString || isPresence ? List.of() : records.components(type, subject.at());
        if (!components.isEmpty()) {
            return records.flatten(
                    subject,
                    point,
                    components,
                    declared,
                    (component, key, written) -> expand(subject, component, key, Optional.of(written)));
        }
        String written = declared.map(attribute -> attribute.key().value()).orElse("");
        String key = start.prefix() + (written.isEmpty() ? defaultKey : written);
        SourceRef keyAt = declared.map(attribute -> attribute.key().at()).orElse(subject.at());
        names.attribute(key, keyAt);
        Optional<Conversion> conversion = isPresence
                ? Optional.of(paths.presence(type, isVoid(end.get().known()), key, declared.orElseThrow()))
                : asString ? Optional.of(new Conversion.Text()) : conversions.of(type);
        if (conversion.isEmpty()) {
            new TypeFindings(findings)
                    .add(noAttribute(type, declared.isPresent()), subject.at(), subject.type(), key, type);
            return List.of();
        }
        return List.of(new Attribute(
                new Key(key, conversion.get().type()),
                List.of(reading(subject, point, key, closed.of(key, conversion.get(), declared), declared)),
                point.metric(),
                point.sampling(),
                point.doc(),
                point.component()));
    }

    private boolean isVoid(List<TypeMirror> known) {
        return facts.is(optionals.unwrap(known, new ArrayList<>()).get(0), "java.lang.Void");
    }

    private Reading reading(
            Subject subject, Point point, String key, Conversion conversion, Optional<DeclaredAttribute> declared) {
        boolean isBounded = conversion.enumType().isPresent()
                || conversion instanceof Conversion.Closed
                || declared.filter(written -> written.maxValues().explicit()).isPresent();
        if (isBounded || point.through().isEmpty()) {
            return reading(subject, point.steps(), conversion, bounds.of(key, conversion, declared));
        }
        PathResolver.Through through = point.through().get();
        if (through.enumType().isEmpty()) {
            return reading(subject, point.steps(), conversion, bounds.throughBoolean(conversion));
        }
        Conversion ofConstant = ofConstant(point.steps(), through.enumType().get(), through.steps(), conversion);
        List<Source.Step> toEnum = point.steps().subList(0, through.steps());
        return reading(subject, toEnum, ofConstant, bounds.of(key, ofConstant, declared));
    }

    private Reading reading(Subject subject, List<Source.Step> steps, Conversion conversion, Bound bound) {
        return new Reading(Sources.of(facts, subject.origin(), subject.from(), steps), conversion, bound);
    }

    /** A value that a path reads through an enum is read once for each constant, unless it has another bound. */
    private Conversion ofConstant(List<Source.Step> steps, TypeElement type, int toEnum, Conversion conversion) {
        return new Conversion.OfConstant(
                TypeName.get(facts.types().erasure(type.asType())),
                conversions.constants(type),
                steps.subList(toEnum, steps.size()),
                conversion);
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
