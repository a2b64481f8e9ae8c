package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for the body of a telemetry method. */
final class BodyRules {
    /** Types whose only value means nothing. A void method may ignore the value. */
    private static final List<String> NO_RESULT = List.of("java.lang.Void", "kotlin.Unit");

    private final TypeFacts facts;
    private final Findings findings;

    BodyRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** The body, after its result and exceptions have been checked. */
    Work.Body body(DeclaredMethod method, int index) {
        DeclaredParameter parameter = method.parameters().get(index);
        TypeFacts.FunctionalMethod function =
                facts.functionalMethod(parameter.type()).orElseThrow();
        if (function.takesParameters()) {
            findings.add(DiagnosticId.BODY_WITH_PARAMETERS, parameter.at(), parameter.name(), method.name());
        }
        List<TypeMirror> given = function.returned();
        TypeMirror wanted = method.type().getReturnType();
        if (facts.isA(wanted, Roles.SPAN_SCOPE)) {
            findings.add(DiagnosticId.BODY_AND_SPAN_SCOPE, method.at(), method.name());
        } else if (given.stream().noneMatch(type -> isAssignable(type, wanted))) {
            findings.add(
                    DiagnosticId.BODY_RESULT_MISMATCH,
                    parameter.at(),
                    parameter.name(),
                    given.get(0),
                    method.name(),
                    wanted,
                    given.get(0));
        }
        for (TypeMirror thrown : function.thrown()) {
            if (facts.isChecked(thrown)
                    && method.thrown().stream()
                            .noneMatch(declared -> facts.types().isSubtype(thrown, declared))) {
                findings.add(
                        DiagnosticId.BODY_THROWS_MORE, parameter.at(), parameter.name(), thrown, method.name(), thrown);
            }
        }
        return new Work.Body(index, function.name());
    }

    private boolean isAssignable(TypeMirror given, TypeMirror wanted) {
        if (wanted.getKind() == TypeKind.VOID) {
            return given.getKind() == TypeKind.VOID || NO_RESULT.stream().anyMatch(name -> facts.is(given, name));
        }
        return given.getKind() != TypeKind.VOID && facts.types().isAssignable(given, wanted);
    }
}
