package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Template;
import io.telewright.processor.model.TracedSpan;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.DeclaredTraced;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for code that runs: its span, its body, and what ends it. */
final class OperationRules {
    private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";

    /** Types whose value comes later, by a way that cannot be observed yet. */
    private static final Set<String> DEFERRED = Set.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "reactor.core.publisher.Mono",
            "reactor.core.publisher.Flux",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi",
            "io.vertx.core.Future",
            "kotlinx.coroutines.Deferred",
            "scala.concurrent.Future");

    private final TypeFacts facts;
    private final Findings findings;

    OperationRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    TracedSpan span(DeclaredMethod method, DeclaredTraced traced, List<Attribute> attributes) {
        Template name = traced.name().value().isEmpty()
                ? new Template(List.of(new Template.Text(simpleName(method.owner()) + "." + method.name())))
                : new TemplateRules(findings).spanName(traced.name(), method.name(), attributes);
        return new TracedSpan(
                name,
                traced.kind().value(),
                TracedSpan.Parent.valueOf(traced.parent().value()),
                traced.notAnError().value().stream()
                        .map(type -> TypeName.get(facts.types().erasure(type)))
                        .toList());
    }

    private static String simpleName(String owner) {
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    /** The body, after a look at its result and exceptions. */
    Work.Body body(DeclaredMethod method, int index) {
        DeclaredParameter parameter = method.parameters().get(index);
        TypeFacts.FunctionalMethod function =
                facts.functionalMethod(parameter.type()).orElseThrow();
        if (!function.type().getParameterTypes().isEmpty()) {
            findings.add(DiagnosticId.TW022, parameter.at(), parameter.name(), method.name());
        }
        TypeMirror given = function.type().getReturnType();
        TypeMirror wanted = method.type().getReturnType();
        if (facts.isA(wanted, Roles.SPAN_SCOPE)) {
            findings.add(DiagnosticId.TW025, method.at(), method.name());
        } else if (!isAssignable(given, wanted)) {
            TypeMirror writable = facts.writable(given);
            findings.add(
                    DiagnosticId.TW023, parameter.at(), parameter.name(), writable, method.name(), wanted, writable);
        }
        for (TypeMirror thrown : function.type().getThrownTypes()) {
            if (facts.isChecked(thrown)
                    && method.type().getThrownTypes().stream()
                            .noneMatch(declared -> facts.types().isSubtype(thrown, declared))) {
                TypeMirror writable = facts.writable(thrown);
                findings.add(DiagnosticId.TW024, parameter.at(), parameter.name(), writable, method.name(), writable);
            }
        }
        return new Work.Body(index, function.name());
    }

    private boolean isAssignable(TypeMirror given, TypeMirror wanted) {
        if (given.getKind() == TypeKind.VOID || wanted.getKind() == TypeKind.VOID) {
            return given.getKind() == wanted.getKind();
        }
        return facts.types().isAssignable(given, wanted);
    }

    Ending ending(DeclaredMethod method) {
        TypeMirror result = method.type().getReturnType();
        if (result.getKind() == TypeKind.VOID || result.getKind().isPrimitive()) {
            return Ending.AT_ONCE;
        }
        if (facts.isA(result, COMPLETION_STAGE)) {
            return Ending.WITH_STAGE;
        }
        if (DEFERRED.stream().anyMatch(name -> facts.isA(result, name))) {
            findings.add(DiagnosticId.TW026, method.at(), method.name(), result);
        }
        return couldBeStage(result) ? Ending.DECIDED_AT_RUN_TIME : Ending.AT_ONCE;
    }

    /** Whether nothing is known of the result, so that it may be a stage. */
    private boolean couldBeStage(TypeMirror result) {
        TypeMirror bound = facts.upperBound(result);
        if (facts.is(bound, "java.lang.Object")) {
            return true;
        }
        return result.getKind() == TypeKind.TYPEVAR
                && facts.element(bound).filter(OperationRules::isOpen).isPresent();
    }

    /** Whether the type may have subtypes nobody knows of; javac takes no {@code instanceof} of another type if not. */
    private static boolean isOpen(TypeElement type) {
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return type.getPermittedSubclasses().stream()
                    .anyMatch(permitted -> isOpen((TypeElement) ((DeclaredType) permitted).asElement()));
        }
        return type.getKind() != ElementKind.ENUM && !type.getModifiers().contains(Modifier.FINAL);
    }

    /** The type that result attributes are read from; {@code null} stands for a failure, so it is never primitive. */
    TypeMirror resultType(DeclaredMethod method) {
        TypeMirror result = method.type().getReturnType();
        if (result.getKind().isPrimitive()) {
            return facts.types().boxedClass((PrimitiveType) result).asType();
        }
        return facts.supertype(result, COMPLETION_STAGE)
                .map(stage -> stage.getTypeArguments().isEmpty()
                        ? facts.elements().getTypeElement("java.lang.Object").asType()
                        : facts.upperBound(stage.getTypeArguments().get(0)))
                .orElse(facts.upperBound(result));
    }
}
