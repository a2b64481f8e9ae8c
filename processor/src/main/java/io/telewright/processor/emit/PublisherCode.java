package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.PublisherType;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Flow;

/** What differs between the libraries of publishers: how one is made, and how it tells of a subscription's end. */
final class PublisherCode {
    private static final String REACTOR = "reactor.core.publisher";
    private static final String RX = "io.reactivex.rxjava3.core";
    private static final String MUTINY = "io.smallrye.mutiny";

    private final ClassContext inClass;
    private final PublisherType type;
    private final TypeName element;
    private final boolean isExact;

    PublisherCode(ClassContext inClass, Ending.OfSubscription subscription) {
        this.inClass = inClass;
        type = subscription.publisher();
        element = subscription.element();
        isExact = subscription.isExact();
    }

    /** Begins the publisher that is returned; what follows runs for each subscriber. */
    void open(MethodSpec.Builder code, String subscriber) {
        switch (type) {
            case FLOW_PUBLISHER -> openInterface(code, ClassName.get(Flow.Publisher.class), subscriber);
            case PUBLISHER -> openInterface(code, ReactiveStreams.PUBLISHER, subscriber);
            case MONO -> openFactory(code, ClassName.get(REACTOR, "Mono"), "fromDirect", subscriber);
            case FLUX -> openFactory(code, ClassName.get(REACTOR, "Flux"), "from", subscriber);
            case FLOWABLE -> openFactory(code, ClassName.get(RX, "Flowable"), "fromPublisher", subscriber);
            case SINGLE -> openFactory(code, ClassName.get(RX, "Single"), "unsafeCreate", subscriber);
            case MAYBE -> openFactory(code, ClassName.get(RX, "Maybe"), "unsafeCreate", subscriber);
            case COMPLETABLE -> openFactory(code, ClassName.get(RX, "Completable"), "unsafeCreate", subscriber);
            case OBSERVABLE -> openFactory(code, ClassName.get(RX, "Observable"), "unsafeCreate", subscriber);
            case UNI -> openClass(code, "AbstractUni", "UniSubscriber", subscriber);
            case MULTI -> openClass(code, "AbstractMulti", "MultiSubscriber", subscriber);
        }
    }

    /** Ends it. */
    void close(MethodSpec.Builder code) {
        switch (type) {
            case FLOW_PUBLISHER, PUBLISHER -> code.addCode("$<};\n");
            case UNI, MULTI -> code.addCode("$<}\n$<};\n");
            default -> code.addCode("$<});\n");
        }
    }

    private void openInterface(MethodSpec.Builder code, ClassName publisher, String subscriber) {
        CodeBlock cast =
                isExact ? CodeBlock.of("") : CodeBlock.of("($T) ", ParameterizedTypeName.get(publisher, element));
        code.addCode("return $L$L -> {\n$>", cast, subscriber)
                .addStatement("$T.requireNonNull($L, $S)", Objects.class, subscriber, subscriber);
    }

    private void openFactory(MethodSpec.Builder code, ClassName publisher, String factory, String subscriber) {
        CodeBlock argument = isExact ? CodeBlock.of("") : CodeBlock.of("<$T>", element);
        code.addCode("return $T.$L$L($L -> {\n$>", publisher, argument, factory, subscriber);
    }

    private void openClass(MethodSpec.Builder code, String base, String subscriberType, String subscriber) {
        code.addCode("return new $T<$T>() {\n$>", ClassName.get(MUTINY + ".operators", base), element)
                .addCode("@$T\n", Override.class)
                .addCode(
                        "public void subscribe($T<? super $T> $L) {\n$>",
                        ClassName.get(MUTINY + ".subscription", subscriberType),
                        element,
                        subscriber);
    }

    /** The type of what knows what to do at the end. */
    TypeName endType() {
        return ParameterizedTypeName.get(endClass(), element);
    }

    private ClassName endClass() {
        return switch (type) {
            case FLOW_PUBLISHER -> Library.FLOW_SUBSCRIBER;
            case PUBLISHER -> ReactiveStreams.subscriber(inClass);
            default -> Library.OPERATION_END;
        };
    }

    /** What knows what to do at the end. */
    CodeBlock end(String subscriber, CodeBlock ending) {
        CodeBlock arguments = isInterface() ? CodeBlock.of("$L, $L", subscriber, ending) : ending;
        return CodeBlock.of("new $T<>(\n$L)", endClass(), arguments);
    }

    /** A publisher that is an interface is observed through its subscriber, any other through itself. */
    private boolean isInterface() {
        return type == PublisherType.FLOW_PUBLISHER || type == PublisherType.PUBLISHER;
    }

    /** The variable with the subscriber or the publisher, as it is while nothing observes it. */
    CodeBlock unobserved(String observed, TypeName resultType, String result, String subscriber) {
        return isInterface()
                ? CodeBlock.of(
                        "$T $L = $L",
                        ParameterizedTypeName.get(subscriberType(), WildcardTypeName.supertypeOf(element)),
                        observed,
                        subscriber)
                : CodeBlock.of("$T $L = $L", resultType, observed, result);
    }

    private ClassName subscriberType() {
        return type == PublisherType.PUBLISHER ? ReactiveStreams.SUBSCRIBER : ClassName.get(Flow.Subscriber.class);
    }

    /** The same so that the end hears of the signals. */
    CodeBlock observed(String result, String end) {
        String signals = switch (type) {
            case FLOW_PUBLISHER, PUBLISHER -> "$end:L";
            case MONO -> """
                $result:L.doOnSuccess($end:L::succeeded)
                .doOnError($end:L::failed)
                .doOnCancel($end:L::cancelled)""";
            case FLUX, FLOWABLE -> """
                $result:L.doOnComplete($end:L::completed)
                .doOnError($end:L::failed)
                .doOnCancel($end:L::cancelled)""";
            case COMPLETABLE, OBSERVABLE -> """
                $result:L.doOnComplete($end:L::completed)
                .doOnError($end:L::failed)
                .doOnDispose($end:L::cancelled)""";
            case SINGLE, MAYBE -> """
                $result:L.doOnEvent($end:L::ended)
                .doOnDispose($end:L::cancelled)""";
            case UNI, MULTI -> "$result:L.onTermination().invoke($end:L::terminated)";
        };
        return CodeBlock.builder()
                .addNamed(signals, Map.of("result", result, "end", end))
                .build();
    }

    /** Subscribes. */
    CodeBlock subscribe(String result, String observed, String subscriber) {
        if (isInterface()) {
            return CodeBlock.of("$L.subscribe($L)", result, observed);
        }
        return type == PublisherType.UNI || type == PublisherType.MULTI
                ? CodeBlock.of("$L.subscribe().withSubscriber($L)", observed, subscriber)
                : CodeBlock.of("$L.subscribe($L)", observed, subscriber);
    }
}
