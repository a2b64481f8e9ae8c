package io.telewright.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The types of publisher whose subscriptions are operations. */
public enum PublisherType {
    FLOW_PUBLISHER("java.util.concurrent.Flow.Publisher", Emits.MANY),
    PUBLISHER("org.reactivestreams.Publisher", Emits.MANY),
    MONO("reactor.core.publisher.Mono", Emits.ONE),
    FLUX("reactor.core.publisher.Flux", Emits.MANY),
    SINGLE("io.reactivex.rxjava3.core.Single", Emits.ONE),
    MAYBE("io.reactivex.rxjava3.core.Maybe", Emits.ONE),
    COMPLETABLE("io.reactivex.rxjava3.core.Completable", Emits.NOTHING),
    FLOWABLE("io.reactivex.rxjava3.core.Flowable", Emits.MANY),
    OBSERVABLE("io.reactivex.rxjava3.core.Observable", Emits.MANY),
    UNI("io.smallrye.mutiny.Uni", Emits.ONE),
    MULTI("io.smallrye.mutiny.Multi", Emits.MANY);

    private final String qualifiedName;
    private final Emits emits;

    PublisherType(String qualifiedName, Emits emits) {
        this.qualifiedName = qualifiedName;
        this.emits = emits;
    }

    /** How many values a publisher may emit. */
    public enum Emits {
        NOTHING,
        ONE,
        MANY
    }

    /** The type of this name. */
    public static Optional<PublisherType> of(CharSequence qualifiedName) {
        return Arrays.stream(values())
                .filter(type -> type.qualifiedName.contentEquals(qualifiedName))
                .findFirst();
    }

    /** How many values it may emit: the one of {@link Emits#ONE} is the operation's result. */
    public Emits emits() {
        return emits;
    }
}
