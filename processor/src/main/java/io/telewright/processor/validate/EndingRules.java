package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what ends an operation. */
final class EndingRules {
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

    EndingRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    Ending ending(DeclaredMethod method, Work work) {
        if (work instanceof Work.UntilClosed) {
            return Ending.AT_ONCE;
        }
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
                && facts.element(bound).filter(EndingRules::isOpen).isPresent();
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
                        : facts.valueType(stage.getTypeArguments().get(0)))
                .orElse(facts.valueType(result));
    }
}
