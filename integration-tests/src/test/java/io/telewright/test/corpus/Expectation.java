package io.telewright.test.corpus;

import io.telewright.test.delegate.Methods;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What is to become of an interface, as reflection tells: the processor has no part in it. */
final class Expectation {
    /** The compiler's own word for a subtype that a sealed type does not permit. */
    static final String SEALED = "compiler.err.cant.inherit.from.sealed";

    private static final String HIDDEN = "TW012";
    private static final String UNRESOLVED = "TW006";
    private static final String UNOBSERVABLE = "TW026";
    private static final String UNWRITABLE = "TW039";

    /** Types whose value comes later. */
    private static final Set<String> DEFERRED = Set.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.reactivex.rxjava3.parallel.ParallelFlowable",
            "com.google.common.util.concurrent.ClosingFuture",
            "io.smallrye.mutiny.Uni");

    /** Those whose end can be observed, with all their subtypes. */
    private static final Set<String> OBSERVED =
            Set.of("java.util.concurrent.CompletionStage", "com.google.common.util.concurrent.ListenableFuture");

    /** Those whose subscriptions can be observed, without their subtypes. */
    private static final Set<String> SUBSCRIBED = Set.of(
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "reactor.core.publisher.Mono",
            "reactor.core.publisher.Flux",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.reactivex.rxjava3.core.Flowable",
            "io.reactivex.rxjava3.core.Observable",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi");

    private Expectation() {}

    /** The ids of the errors that are expected of a sub-interface, or none if it is to compile without a warning. */
    static Set<String> of(Class<?> type) {
        if (type.isSealed()) {
            return Set.of(SEALED);
        }
        try {
            Set<String> ids = new TreeSet<>();
            TypeArguments arguments = new TypeArguments(type);
            for (Method method : Methods.of(type)) {
                Class<?> result = arguments.erasure(method.getGenericReturnType());
                if (types(method).flatMap(arguments::mentioned).anyMatch(it -> !PublicInterfaces.isPublic(it))) {
                    ids.add(HIDDEN);
                }
                if (!SourceVersion.isName(method.getName())) {
                    ids.add(UNWRITABLE);
                }
                if (is(result, DEFERRED) && !is(result, OBSERVED) && !SUBSCRIBED.contains(result.getName())) {
                    ids.add(UNOBSERVABLE);
                }
                if (result == Object.class && isSuspending(method)) {
                    ids.add(UNOBSERVABLE);
                }
            }
            return ids;
        } catch (TypeNotPresentException | LinkageError absent) {
            return Set.of(UNRESOLVED);
        }
    }

    /** Whether it is a suspending function of Kotlin. */
    private static boolean isSuspending(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length > 0
                && parameters[parameters.length - 1].getName().equals("kotlin.coroutines.Continuation");
    }

    /** Whether an operation starts when its result is subscribed to, so that a mere call gives no span. */
    static boolean startsLater(Class<?> type, Method method) {
        return SUBSCRIBED.contains(
                new TypeArguments(type).erasure(method.getGenericReturnType()).getName());
    }

    private static Stream<Type> types(Method method) {
        return Stream.of(
                        Stream.of(method.getGenericReturnType()),
                        Arrays.stream(method.getGenericParameterTypes()),
                        Arrays.stream(method.getGenericExceptionTypes()),
                        Arrays.stream(method.getTypeParameters())
                                .map(TypeVariable::getBounds)
                                .flatMap(Arrays::stream))
                .flatMap(types -> types);
    }

    private static boolean is(Class<?> type, Set<String> names) {
        return names.contains(type.getName())
                || Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .anyMatch(parent -> is(parent, names));
    }
}
