package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;

/**
 * Writes a nested class that stands between a publisher of Reactive Streams and its subscriber, as
 * {@code FlowSubscriber} of the runtime does for one of the JDK: the runtime must not depend on Reactive Streams.
 */
final class ReactiveStreams {
    static final ClassName PUBLISHER = ClassName.get("org.reactivestreams", "Publisher");

    static final ClassName SUBSCRIBER = ClassName.get("org.reactivestreams", "Subscriber");
    private static final ClassName SUBSCRIPTION = ClassName.get("org.reactivestreams", "Subscription");

    private static final TypeVariableName ITEM = TypeVariableName.get("T");
    private static final TypeName DOWNSTREAM =
            ParameterizedTypeName.get(SUBSCRIBER, WildcardTypeName.supertypeOf(ITEM));
    private static final TypeName ENDING = ParameterizedTypeName.get(
            ClassName.get(BiConsumer.class), WildcardTypeName.supertypeOf(ITEM), ClassName.get(Throwable.class));

    private ReactiveStreams() {}

    /** The nested class. */
    static ClassName subscriber(ClassDraft inClass) {
        return inClass.nested("EndingSubscriber", ReactiveStreams::write);
    }

    private static TypeSpec write(String name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Passes everything on, and tells when the subscription ends.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(ITEM)
                .superclass(ParameterizedTypeName.get(Library.OPERATION_END, ITEM))
                .addSuperinterface(ParameterizedTypeName.get(SUBSCRIBER, ITEM))
                .addSuperinterface(SUBSCRIPTION)
                .addField(FieldSpec.builder(DOWNSTREAM, "subscriber", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addField(SUBSCRIPTION, "subscription", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(DOWNSTREAM, "subscriber")
                        .addParameter(ENDING, "ending")
                        .addStatement("super(ending)")
                        .addStatement("this.subscriber = subscriber")
                        .build())
                .addMethod(onSubscribe())
                .addMethod(method("onNext")
                        .addParameter(ITEM, "item")
                        .addStatement("subscriber.onNext(item)")
                        .build())
                .addMethod(method("onError")
                        .addParameter(Throwable.class, "thrown")
                        .addStatement("failed(thrown)")
                        .addStatement("subscriber.onError(thrown)")
                        .build())
                .addMethod(method("onComplete")
                        .addStatement("completed()")
                        .addStatement("subscriber.onComplete()")
                        .build())
                .addMethod(method("request")
                        .addParameter(TypeName.LONG, "count")
                        .addStatement("subscription.request(count)")
                        .build())
                .addMethod(method("cancel")
                        .addStatement("cancelled()")
                        .addStatement("subscription.cancel()")
                        .build())
                .build();
    }

    private static MethodSpec onSubscribe() {
        return method("onSubscribe")
                .addParameter(SUBSCRIPTION, "subscription")
                .addStatement("$T.requireNonNull(subscription, $S)", Objects.class, "subscription")
                .beginControlFlow("if (this.subscription == null)")
                .addStatement("this.subscription = subscription")
                .addStatement("subscriber.onSubscribe(this)")
                .nextControlFlow("else")
                .addStatement("subscription.cancel()")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
