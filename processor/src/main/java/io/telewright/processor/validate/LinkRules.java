package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredLink;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.CarrierTypes;
import io.telewright.processor.types.LinkTypes;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for the links of an operation's span. */
final class LinkRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final LinkTypes links;
    private final OptionalTypes optionals;
    private final CarrierTypes carriers;
    private final AccessorRules accessors;

    LinkRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        links = new LinkTypes(facts);
        optionals = new OptionalTypes(facts);
        carriers = new CarrierTypes(facts);
        accessors = new AccessorRules(facts, findings, user);
    }

    /**
     * The links of an operation.
     *
     * @param result the type of its result, if it has one
     */
    List<Crossing.Link> links(DeclaredMethod method, Optional<TypeMirror> result) {
        List<Crossing.Link> all = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            DeclaredParameter parameter = method.parameters().get(i);
            Source.Origin origin = new Source.Parameter(i);
            parameter
                    .crossing()
                    .link()
                    .flatMap(link -> ofParameter(parameter, link, origin))
                    .ifPresent(all::add);
        }
        method.link().flatMap(link -> ofResult(method, link, result)).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Crossing.Link> ofParameter(DeclaredParameter parameter, DeclaredLink link, Source.Origin origin) {
        Optional<Crossing.Link> found = link(link, origin, parameter.type());
        if (found.isEmpty() && !link.getter().explicit()) {
            new TypeFindings(findings)
                    .add(DiagnosticId.LINK_TYPE, parameter.at(), parameter.type(), parameter.name(), parameter.type());
        }
        return found;
    }

    private Optional<Crossing.Link> ofResult(DeclaredMethod method, DeclaredLink link, Optional<TypeMirror> result) {
        Optional<TypeMirror> type = result.filter(it -> it.getKind() != TypeKind.VOID);
        if (type.isEmpty()) {
            findings.add(
                    DiagnosticId.LINK_WITHOUT_RESULT,
                    link.at(),
                    method.name(),
                    method.type().getReturnType());
            return Optional.empty();
        }
        Optional<Crossing.Link> found = link(link, new Source.Result(), type.get());
        if (found.isEmpty() && !link.getter().explicit()) {
            new TypeFindings(findings)
                    .add(DiagnosticId.LINK_RESULT_TYPE, link.at(), type.get(), method.name(), type.get());
        }
        return found;
    }

    /** What the values of a type name: spans, or headers that name spans. */
    private Optional<Crossing.Link> link(DeclaredLink link, Source.Origin origin, TypeMirror type) {
        List<Source.Step> steps = new ArrayList<>();
        TypeMirror content = optionals.unwrap(List.of(type), steps).get(0);
        Source source = Sources.of(facts, origin, type, steps);
        if (link.getter().explicit()) {
            return accessors.accessor(link.getter(), AccessorRules.GETTER).flatMap(accessor -> {
                Optional<Crossing.Headers> headers =
                        headers(content, message -> carriers.isA(message, accessor.carrier()), accessor.access());
                if (headers.isEmpty()) {
                    findings.add(
                            DiagnosticId.LINK_GETTER,
                            link.getter().at(),
                            link.getter().value(),
                            type,
                            type);
                }
                return headers.map(read -> new Crossing.Link(source, Optional.of(read)));
            });
        }
        return headers(content, carriers::isReadable, new Crossing.Map())
                .map(read -> new Crossing.Link(source, Optional.of(read)))
                .or(() -> Optional.of(new Crossing.Link(whole(origin, type), Optional.empty()))
                        .filter(spans -> links.canLink(type)));
    }

    /** Values that name spans are examined at run time. */
    private Source whole(Source.Origin origin, TypeMirror type) {
        return Sources.of(facts, origin, type, List.of());
    }

    /** The headers of a message, or of several. */
    private Optional<Crossing.Headers> headers(
            TypeMirror type, Predicate<TypeMirror> isMessage, Crossing.Access access) {
        if (facts.bounds(type).stream().anyMatch(isMessage)) {
            return Optional.of(new Crossing.Headers(access, false));
        }
        return facts.bounds(type).stream()
                .flatMap(bound -> carriers.element(bound).stream())
                .flatMap(element -> facts.bounds(element).stream())
                .filter(isMessage)
                .findFirst()
                .map(message -> new Crossing.Headers(access, true));
    }
}
