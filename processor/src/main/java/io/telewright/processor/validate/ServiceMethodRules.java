package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Delegation;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Decides what a method of a service interface becomes: an operation around the call of the delegate, or only that
 * call.
 */
final class ServiceMethodRules {
    private final Findings findings;
    private final Signatures signatures;
    private final OperationRules operations;

    ServiceMethodRules(TypeFacts facts, Findings findings, TypeElement user, OperationRules operations) {
        this.findings = findings;
        signatures = new Signatures(facts, user);
        this.operations = operations;
    }

    /** The member that a method becomes. The result is discarded if there are errors. */
    Member member(DeclaredMethod method) {
        method.untraced().ifPresent(at -> untraced(method, at));
        Roles roles = Roles.ofService(method);
        if (method.declares()) {
            return operations.operation(method, roles, new Work.Delegate());
        }
        Stream.concat(
                        method.attributes().stream(),
                        method.parameters().stream().flatMap(parameter -> parameter.attributes().stream()))
                .map(DeclaredAttribute::at)
                .forEach(at -> noTelemetry(method, at, "Attribute"));
        method.link().ifPresent(link -> noTelemetry(method, link.at(), "Link"));
        method.parameters()
                .forEach(parameter ->
                        parameter.crossing().places().forEach((annotation, at) -> noTelemetry(method, at, annotation)));
        return new Delegation(signatures.of(method, roles));
    }

    private void untraced(DeclaredMethod method, SourceRef at) {
        if (method.traced().isPresent()) {
            findings.add(DiagnosticId.TRACED_AND_UNTRACED, at, method.name());
        } else if (!method.covered()) {
            findings.add(DiagnosticId.UNTRACED_WITHOUT_TRACED, at, "Untraced", method.name());
        }
    }

    private void noTelemetry(DeclaredMethod method, SourceRef at, String annotation) {
        findings.add(DiagnosticId.NO_TELEMETRY_ON_METHOD, at, annotation, method.name());
    }
}
