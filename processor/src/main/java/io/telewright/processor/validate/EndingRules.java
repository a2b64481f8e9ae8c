package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.PublisherType;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.DeferredTypes;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides when an operation starts and what ends it. */
final class EndingRules {
    private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";
    private static final String LISTENABLE_FUTURE = Ending.LISTENABLE_FUTURE.canonicalName();

    private final TypeFacts facts;
    private final Findings findings;
    private final TypeElement user;

    EndingRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        this.user = user;
    }

    Ending ending(DeclaredMethod method, Work work) {
        if (work instanceof Work.UntilClosed || !tellsOfItsEnd(method)) {
            return Ending.OfCall.AT_ONCE;
        }
        TypeMirror result = method.type().getReturnType();
        if (result.getKind() == TypeKind.VOID || result.getKind().isPrimitive()) {
            return Ending.OfCall.AT_ONCE;
        }
        if (facts.isA(result, COMPLETION_STAGE)) {
            return Ending.OfCall.WITH_STAGE;
        }
        if (facts.isA(result, LISTENABLE_FUTURE)) {
            return Ending.OfCall.WITH_LISTENABLE_FUTURE;
        }
        Optional<PublisherType> publisher = publisher(result);
        if (publisher.isPresent()) {
            return ofSubscription(
                    publisher.get(), (DeclaredType) result, new TypeNames(user, method.element(), method.type()));
        }
        if (DeferredTypes.ALL.stream().anyMatch(name -> facts.isA(result, name))) {
            findings.add(DiagnosticId.UNOBSERVABLE_END, method.at(), label(method), result);
        } else if (isSuspending(method)) {
            findings.add(DiagnosticId.SUSPENDING_METHOD, method.at(), label(method));
        }
        return couldBeStage(result) ? Ending.OfCall.DECIDED_AT_RUN_TIME : Ending.OfCall.AT_ONCE;
    }

    /** Whether anything is recorded when it ends. Attributes of parameters are set on the caller's span at the call. */
    private static boolean tellsOfItsEnd(DeclaredMethod method) {
        return method.traced().isPresent()
                || !method.metrics().isEmpty()
                || !method.events().isEmpty()
                || !method.outcomes().isEmpty()
                || method.parameters().stream()
                        .flatMap(parameter -> parameter.attributes().stream())
                        .anyMatch(DeclaredAttribute::isReadAtEnd);
    }

    /** Whether it is one of Kotlin's suspending functions, which return when they are first suspended. */
    private boolean isSuspending(DeclaredMethod method) {
        List<DeclaredParameter> parameters = method.parameters();
        return facts.is(method.type().getReturnType(), "java.lang.Object")
                && !parameters.isEmpty()
                && facts.isA(parameters.get(parameters.size() - 1).type(), "kotlin.coroutines.Continuation");
    }

    private static String label(DeclaredMethod method) {
        return method.type().getParameterTypes().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    /** Only the type itself, because the object that decorates it would not be of a subtype. */
    private Optional<PublisherType> publisher(TypeMirror result) {
        return facts.element(result).flatMap(element -> PublisherType.of(element.getQualifiedName()));
    }

    private Ending ofSubscription(PublisherType publisher, DeclaredType type, TypeNames names) {
        TypeMirror object = facts.elements().getTypeElement("java.lang.Object").asType();
        if (type.getTypeArguments().isEmpty()) {
            boolean isRaw = publisher.emits() != PublisherType.Emits.NOTHING;
            return new Ending.OfSubscription(publisher, names.of(object), !isRaw);
        }
        TypeMirror argument = type.getTypeArguments().get(0);
        return new Ending.OfSubscription(
                publisher, names.of(facts.argument(argument)), argument.getKind() != TypeKind.WILDCARD);
    }

    /** Whether the type of the result is unknown, so that the result may be a stage. */
    private boolean couldBeStage(TypeMirror result) {
        return (result.getKind() == TypeKind.TYPEVAR || facts.is(result, "java.lang.Object"))
                && facts.bounds(result).stream()
                        .allMatch(bound ->
                                facts.element(bound).filter(EndingRules::isOpen).isPresent());
    }

    /**
     * Whether the type may have unknown subtypes. If not, javac refuses an {@code instanceof} with an unrelated type.
     */
    private static boolean isOpen(TypeElement type) {
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return type.getPermittedSubclasses().stream()
                    .anyMatch(permitted -> isOpen((TypeElement) ((DeclaredType) permitted).asElement()));
        }
        return type.getKind() != ElementKind.ENUM && !type.getModifiers().contains(Modifier.FINAL);
    }

    /**
     * The type that result attributes are read from; {@code null} stands for a failure, so it is never primitive. There
     * is none if the result does not have exactly one value.
     */
    Optional<TypeMirror> resultType(DeclaredMethod method) {
        TypeMirror result = method.type().getReturnType();
        if (result.getKind().isPrimitive()) {
            return Optional.of(facts.types().boxedClass((PrimitiveType) result).asType());
        }
        Optional<PublisherType> publisher = publisher(result);
        if (publisher.isPresent()) {
            return publisher
                    .filter(type -> type.emits() == PublisherType.Emits.ONE)
                    .map(type -> argument((DeclaredType) result));
        }
        return Optional.of(Stream.of(COMPLETION_STAGE, LISTENABLE_FUTURE)
                .flatMap(name -> facts.supertype(result, name).stream())
                .findFirst()
                .map(this::argument)
                .orElse(result));
    }

    /** The only argument of a type, as far as it is known. */
    private TypeMirror argument(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? facts.elements().getTypeElement("java.lang.Object").asType()
                : facts.argument(arguments.get(0));
    }
}
