package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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

    /** Begins the publisher that is returned; what follows runs for each subscriber. */
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

    /** The variable that knows what to do at the end. */
    CodeBlock end(CodeBlock ending) {
        return switch (type) {
            case FLOW_PUBLISHER -> end(Library.FLOW_SUBSCRIBER, "$subscriber:L, $ending:L", ending);
            case PUBLISHER ->
                end(ReactiveStreams.subscriber(draft.method.inClass()), "$subscriber:L, $ending:L", ending);
            default -> end(Library.OPERATION_END, "$ending:L", ending);
        };
    }

    private CodeBlock end(ClassName endType, String arguments, CodeBlock ending) {
        return draft.line(
                "$endType:T<$element:T> $end:L = new $endType:T<>(\n" + arguments + ")",
                Map.of("endType", endType, "element", element, "ending", ending));
    }

    /** Subscribes to the result, so that the end hears of its signals. */
    CodeBlock subscribe() {
        String signals = switch (type) {
            case FLOW_PUBLISHER, PUBLISHER -> "$result:L.subscribe($end:L)";
            case MONO -> """
                $result:L.doOnSuccess($end:L::succeeded)
                .doOnError($end:L::failed)
                .doOnCancel($end:L::cancelled)
                .subscribe($subscriber:L)""";
            case FLUX, FLOWABLE -> """
                $result:L.doOnComplete($end:L::completed)
                .doOnError($end:L::failed)
                .doOnCancel($end:L::cancelled)
                .subscribe($subscriber:L)""";
            case COMPLETABLE, OBSERVABLE -> """
                $result:L.doOnComplete($end:L::completed)
                .doOnError($end:L::failed)
                .doOnDispose($end:L::cancelled)
                .subscribe($subscriber:L)""";
            case SINGLE, MAYBE -> """
                $result:L.doOnEvent($end:L::ended)
                .doOnDispose($end:L::cancelled)
                .subscribe($subscriber:L)""";
            case UNI, MULTI -> """
                $result:L.onTermination()
                .invoke($end:L::terminated)
                .subscribe()
                .withSubscriber($subscriber:L)""";
        };
        return draft.line(signals);
    }
}
