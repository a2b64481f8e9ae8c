package io.telewright.test.endings;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.endings.Subscriptions;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/** The types of publisher, each with what its library has to make one, to call the method of it, and to subscribe. */
enum Library {
    FLOW,
    PUBLISHER,
    MONO,
    FLUX,
    SINGLE,
    MAYBE,
    COMPLETABLE,
    FLOWABLE,
    OBSERVABLE,
    UNI,
    MULTI;

    /** Whether it has one value, of which the span tells. */
    boolean hasOneValue() {
        return this == MONO || this == SINGLE || this == MAYBE || this == UNI;
    }

    /** Whether it may complete without a value. */
    boolean mayBeEmpty() {
        return this != SINGLE;
    }

    Object publisher(Source source) {
        return switch (this) {
            case FLOW -> FlowAdapters.toFlowPublisher(flux(source));
            case PUBLISHER, FLUX -> flux(source);
            case MONO ->
                Mono.<String>create(sink -> {
                    sink.onCancel(source::cancelled);
                    source.subscribed(signals(() -> sink.success(Source.VALUE), sink::success, sink::error));
                });
            case SINGLE ->
                Single.<String>create(emitter -> {
                    emitter.setCancellable(source::cancelled);
                    source.subscribed(signals(() -> emitter.onSuccess(Source.VALUE), () -> {}, emitter::tryOnError));
                });
            case MAYBE ->
                Maybe.<String>create(emitter -> {
                    emitter.setCancellable(source::cancelled);
                    source.subscribed(
                            signals(() -> emitter.onSuccess(Source.VALUE), emitter::onComplete, emitter::tryOnError));
                });
            case COMPLETABLE ->
                Completable.create(emitter -> {
                    emitter.setCancellable(source::cancelled);
                    source.subscribed(signals(emitter::onComplete, emitter::onComplete, emitter::tryOnError));
                });
            case FLOWABLE ->
                Flowable.<String>create(
                        emitter -> {
                            emitter.setCancellable(source::cancelled);
                            source.subscribed(signals(
                                    () -> {
                                        emitter.onNext(Source.VALUE);
                                        emitter.onComplete();
                                    },
                                    emitter::onComplete,
                                    emitter::tryOnError));
                        },
                        BackpressureStrategy.BUFFER);
            case OBSERVABLE ->
                Observable.<String>create(emitter -> {
                    emitter.setCancellable(source::cancelled);
                    source.subscribed(signals(
                            () -> {
                                emitter.onNext(Source.VALUE);
                                emitter.onComplete();
                            },
                            emitter::onComplete,
                            emitter::tryOnError));
                });
            case UNI ->
                Uni.createFrom().<String>emitter(emitter -> {
                    emitter.onTermination(source::cancelled);
                    source.subscribed(
                            signals(() -> emitter.complete(Source.VALUE), () -> emitter.complete(null), emitter::fail));
                });
            case MULTI ->
                Multi.createFrom().<String>emitter(emitter -> {
                    emitter.onTermination(source::cancelled);
                    source.subscribed(
                            signals(() -> emitter.emit(Source.VALUE).complete(), emitter::complete, emitter::fail));
                });
        };
    }

    private static Flux<String> flux(Source source) {
        return Flux.<String>create((FluxSink<String> sink) -> {
            sink.onCancel(source::cancelled);
            source.subscribed(signals(() -> sink.next(Source.VALUE).complete(), sink::complete, sink::error));
        });
    }

    private static Signals signals(Runnable succeed, Runnable complete, java.util.function.Consumer<Throwable> fail) {
        return new Signals() {
            @Override
            public void succeed() {
                succeed.run();
            }

            @Override
            public void complete() {
                complete.run();
            }

            @Override
            public void fail(Throwable failure) {
                fail.accept(failure);
            }
        };
    }

    Object call(Subscriptions subscriptions, String topic) {
        return switch (this) {
            case FLOW -> subscriptions.flow(topic);
            case PUBLISHER -> subscriptions.publisher(topic);
            case MONO -> subscriptions.mono(topic);
            case FLUX -> subscriptions.flux(topic);
            case SINGLE -> subscriptions.single(topic);
            case MAYBE -> subscriptions.maybe(topic);
            case COMPLETABLE -> subscriptions.completable(topic);
            case FLOWABLE -> subscriptions.flowable(topic);
            case OBSERVABLE -> subscriptions.observable(topic);
            case UNI -> subscriptions.uni(topic);
            case MULTI -> subscriptions.multi(topic);
        };
    }

    @SuppressWarnings("unchecked")
    Probe subscribe(Object publisher) {
        Probe probe = new Probe();
        switch (this) {
            case FLOW, MULTI -> ((Flow.Publisher<String>) publisher).subscribe(FlowAdapters.toFlowSubscriber(probe));
            case PUBLISHER, MONO, FLUX, FLOWABLE -> ((Publisher<String>) publisher).subscribe(probe);
            case SINGLE -> ((Single<String>) publisher).subscribe(probe);
            case MAYBE -> ((Maybe<String>) publisher).subscribe(probe);
            case COMPLETABLE -> ((Completable) publisher).subscribe(probe);
            case OBSERVABLE -> ((Observable<String>) publisher).subscribe(probe);
            case UNI -> ((Uni<String>) publisher).subscribe().withSubscriber(probe);
        }
        return probe;
    }
}
