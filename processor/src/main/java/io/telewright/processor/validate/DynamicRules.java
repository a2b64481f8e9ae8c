package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The rules for parameters whose attributes have keys that are known only at run time. */
final class DynamicRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final NameRules names;

    DynamicRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        names = new NameRules(findings);
    }

    /** Whether an annotated parameter of a type gives such attributes. */
    boolean isDynamic(TypeMirror type) {
        return isAttributes(type) || isMap(type);
    }

    private boolean isAttributes(TypeMirror type) {
        return facts.isA(type, "io.opentelemetry.api.common.Attributes");
    }

    private boolean isMap(TypeMirror type) {
        return facts.supertype(type, "java.util.Map")
                .map(DeclaredType::getTypeArguments)
                .filter(arguments -> arguments.size() == 2)
                .filter(arguments -> facts.is(facts.argument(arguments.get(0)), "java.lang.String"))
                .isPresent();
    }

    /**
     * The attributes of a parameter.
     *
     * @param index its position
     * @param declared the keys that the method declares
     */
    Attribute attribute(
            DeclaredMethod method,
            int index,
            DeclaredParameter parameter,
            DeclaredAttribute annotation,
            List<String> declared) {
        checkMembers(parameter, annotation);
        checkDistinct(method, parameter, annotation);
        String prefix = annotation.key().value();
        if (!prefix.isEmpty()) {
            names.attribute(prefix, annotation.key().at());
        }
        if (method.traced().isEmpty()
                && method.events().isEmpty()
                && method.currentSpan().isEmpty()) {
            findings.add(DiagnosticId.DYNAMIC_WITHOUT_SPAN, parameter.at(), parameter.name(), method.name());
        }
        String name = prefix.isEmpty() ? Words.snake(parameter.name()) : prefix;
        return new Attribute(
                new Key(name, ValueType.VALUE),
                List.of(new Reading(
                        Sources.of(facts, new Source.Parameter(index), parameter.type(), List.of()),
                        new Conversion.Dynamic(
                                method.owner() + "." + method.name(), prefix, declared, isMap(parameter.type())),
                        new Bound.Unbounded())),
                false,
                false,
                method.doc().parameter(parameter.name()));
    }

    private void checkDistinct(DeclaredMethod method, DeclaredParameter parameter, DeclaredAttribute annotation) {
        String prefix = annotation.key().value();
        long same = annotations(parameter).stream()
                .filter(other -> other.key().value().equals(prefix))
                .count();
        if (same > 1) {
            findings.add(DiagnosticId.DUPLICATE_ATTRIBUTE_KEY, annotation.key().at(), prefix, method.name());
        }
    }

    private void checkMembers(DeclaredParameter parameter, DeclaredAttribute annotation) {
        Map<String, Written<?>> pointless = Map.of(
                "maxValues", annotation.maxValues(),
                "values", annotation.values(),
                "sampling", annotation.sampling(),
                "readAt", annotation.readAt().unless("START"));
        pointless.entrySet().stream()
                .filter(member -> member.getValue().explicit())
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> findings.add(
                        DiagnosticId.MEMBER_ON_DYNAMIC, member.getValue().at(), member.getKey(), parameter.name()));
    }

    /** The annotations of a parameter that give such attributes: those that read nothing else from it. */
    List<DeclaredAttribute> annotations(DeclaredParameter parameter) {
        return parameter.attributes().stream()
                .filter(annotation ->
                        !annotation.path().explicit() && !annotation.asString().explicit())
                .filter(annotation -> isDynamic(parameter.type()))
                .toList();
    }
}
