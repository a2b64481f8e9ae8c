package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.SpanEmission;
import io.telewright.processor.model.SpanKind;
import io.telewright.processor.model.Template;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredTraced;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Turns a {@code @Traced} annotation into a span. */
final class SpanRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final boolean okOnSuccess;
    private final TemplateRules templates;

    SpanRules(TypeFacts facts, Findings findings, TypeElement user, boolean okOnSuccess) {
        this.facts = facts;
        this.findings = findings;
        this.okOnSuccess = okOnSuccess;
        templates = new TemplateRules(facts, findings, user);
    }

    /**
     * Turns one into a span.
     *
     * @param attributes the attributes that it has and that its name can mention
     */
    SpanEmission span(DeclaredMethod method, DeclaredTraced traced, List<Attribute> attributes) {
        if (traced.name().explicit() && traced.name().value().isBlank()) {
            findings.add(
                    DiagnosticId.BLANK_SPAN_NAME,
                    traced.name().at(),
                    traced.name().value());
        }
        new ListRules(findings).distinct("notAnError", traced.notAnError());
        boolean isNameDerived = traced.name().value().isEmpty();
        Template name = isNameDerived
                ? Template.of(simpleName(method.owner()) + "." + method.name())
                : templates.spanName(traced.name(), method, Uses.withErrorType(attributes));
        return new SpanEmission(
                name,
                isNameDerived,
                SpanKind.valueOf(traced.kind().value()),
                parent(traced.parent().value()),
                traced.notAnError().value().stream()
                        .map(type -> TypeName.get(facts.types().erasure(type)))
                        .toList(),
                okOnSuccess,
                Uses.ofSpan(attributes));
    }

    /** The parent that the carrier names is in the context that it is extracted into. */
    private static SpanEmission.Parent parent(String written) {
        return written.equals("CARRIER") ? SpanEmission.Parent.CURRENT : SpanEmission.Parent.valueOf(written);
    }

    private static String simpleName(String owner) {
        return owner.substring(owner.lastIndexOf('.') + 1);
    }
}
