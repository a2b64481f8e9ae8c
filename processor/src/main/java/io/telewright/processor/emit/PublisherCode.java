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

/**
 * The differences between the libraries of publishers: how a publisher is made, and how it signals the end of a
 * subscription.
 */
final class PublisherCode {
    private static final String REACTOR = "reactor.core.publisher";
    private static final String RX = "io.reactivex.rxjava3.core";
    private static final String MUTINY = "io.smallrye.mutiny";

    private final OperationDraft draft;
    private final PublisherType type;
    private final TypeName element;
    private final boolean isExact;

    PublisherCode(OperationDraft draft, Ending.OfSubscription subscription) {
        this.draft = draft;
        type = subscription.publisher();
        element = subscription.element();
        isExact = subscription.isExact();
    }

    /** Begins the publisher that is returned. The code that follows runs for each subscriber. */
    void open(MethodSpec.Builder code) {
        switch (type) {
            case FLOW_PUBLISHER -> openInterface(code, ClassName.get(Flow.Publisher.class));
            case PUBLISHER -> openInterface(code, ReactiveStreams.PUBLISHER);
            case MONO -> openFactory(code, ClassName.get(REACTOR, "Mono"), "fromDirect");
            case FLUX -> openFactory(code, ClassName.get(REACTOR, "Flux"), "from");
            case FLOWABLE -> openFactory(code, ClassName.get(RX, "Flowable"), "fromPublisher");
            case SINGLE -> openFactory(code, ClassName.get(RX, "Single"), "unsafeCreate");
            case MAYBE -> openFactory(code, ClassName.get(RX, "Maybe"), "unsafeCreate");
            case COMPLETABLE -> openFactory(code, ClassName.get(RX, "Completable"), "unsafeCreate");
            case OBSERVABLE -> openFactory(code, ClassName.get(RX, "Observable"), "unsafeCreate");
            case UNI -> openClass(code, "AbstractUni", "UniSubscriber");
            case MULTI -> openClass(code, "AbstractMulti", "MultiSubscriber");
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

    private void openInterface(MethodSpec.Builder code, ClassName publisher) {
        CodeBlock cast =
                isExact ? CodeBlock.of("") : CodeBlock.of("($T) ", ParameterizedTypeName.get(publisher, element));
        code.addCode(draft.line("return $cast:L$subscriber:L -> {\n$>", Map.of("cast", cast)))
                .addStatement(draft.line(
                        "$objects:T.requireNonNull($subscriber:L, $name:S)",
                        Map.of("objects", Objects.class, "name", draft.name(Variable.SUBSCRIBER))));
    }

    private void openFactory(MethodSpec.Builder code, ClassName publisher, String factory) {
        CodeBlock argument = isExact ? CodeBlock.of("") : CodeBlock.of("<$T>", element);
        code.addCode(draft.line(
                "return $publisher:T.$argument:L$factory:L($subscriber:L -> {\n$>",
                Map.of("publisher", publisher, "argument", argument, "factory", factory)));
    }

    private void openClass(MethodSpec.Builder code, String base, String subscriberType) {
        code.addCode(draft.line(
                """
                return new $base:T<$element:T>() {
                $>@$override:T
                public void subscribe($subscriberType:T<? super $element:T> $subscriber:L) {
                $>""",
                Map.of(
                        "base",
                        ClassName.get(MUTINY + ".operators", base),
                        "element",
                        element,
                        "override",
                        Override.class,
                        "subscriberType",
                        ClassName.get(MUTINY + ".subscription", subscriberType))));
    }

    /** The variable for the object that acts at the end, before there is one. */
    CodeBlock noEnd() {
        return draft.line("$type:T $end:L = null", Map.of("type", ParameterizedTypeName.get(endClass(), element)));
    }

    private ClassName endClass() {
        return switch (type) {
            case FLOW_PUBLISHER -> Library.FLOW_SUBSCRIBER;
            case PUBLISHER -> ReactiveStreams.subscriber(draft.method.inClass());
            default -> Library.OPERATION_END;
        };
    }

    /** Makes the object that acts at the end. */
    CodeBlock end(CodeBlock ending) {
        return draft.line(
                isInterface()
                        ? "$end:L = new $type:T<>(\n$subscriber:L, $ending:L)"
                        : "$end:L = new $type:T<>(\n$ending:L)",
                Map.of("type", endClass(), "ending", ending));
    }

    /** A publisher that is an interface is observed through its subscriber, any other through itself. */
    private boolean isInterface() {
        return type == PublisherType.FLOW_PUBLISHER || type == PublisherType.PUBLISHER;
    }

    /** The variable with the subscriber or the publisher, before anything observes it. */
    CodeBlock unobserved() {
        return isInterface()
                ? draft.line("$type:T $observed:L = $subscriber:L", Map.of("type", subscriberType()))
                : draft.line(
                        "$type:T $observed:L = $result:L",
                        Map.of("type", draft.operation.signature().result()));
    }

    private TypeName subscriberType() {
        ClassName subscriber =
                type == PublisherType.PUBLISHER ? ReactiveStreams.SUBSCRIBER : ClassName.get(Flow.Subscriber.class);
        return ParameterizedTypeName.get(subscriber, WildcardTypeName.supertypeOf(element));
    }

    /** Passes the signals to the end. */
    CodeBlock observed() {
        return draft.line(
                switch (type) {
                    case FLOW_PUBLISHER, PUBLISHER -> "$observed:L = $end:L";
                    case MONO -> """
                        $observed:L = $result:L.doOnSuccess($end:L::succeeded)
                        .doOnError($end:L::failed)
                        .doOnCancel($end:L::cancelled)""";
                    case FLUX, FLOWABLE -> """
                        $observed:L = $result:L.doOnComplete($end:L::completed)
                        .doOnError($end:L::failed)
                        .doOnCancel($end:L::cancelled)""";
                    case COMPLETABLE, OBSERVABLE -> """
                        $observed:L = $result:L.doOnComplete($end:L::completed)
                        .doOnError($end:L::failed)
                        .doOnDispose($end:L::cancelled)""";
                    case SINGLE, MAYBE -> """
                        $observed:L = $result:L.doOnEvent($end:L::ended)
                        .doOnDispose($end:L::cancelled)""";
                    case UNI, MULTI -> "$observed:L = $result:L.onTermination().invoke($end:L::terminated)";
                });
    }

    /** Subscribes. */
    CodeBlock subscribe() {
        return draft.line(
                switch (type) {
                    case FLOW_PUBLISHER, PUBLISHER -> "$result:L.subscribe($observed:L)";
                    case UNI, MULTI -> "$observed:L.subscribe().withSubscriber($subscriber:L)";
                    default -> "$observed:L.subscribe($subscriber:L)";
                });
    }
}
