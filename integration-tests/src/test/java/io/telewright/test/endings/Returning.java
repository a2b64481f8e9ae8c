package io.telewright.test.endings;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.endings.Subscriptions;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service that returns what it is told to, whichever method is called. */
record Returning(Supplier<Object> result) implements Subscriptions {
    @SuppressWarnings("unchecked") // the test calls the method of the type it gives
    private <T> T result(String topic) {
        return (T) result.get();
    }

    @Override
    public Flow.Publisher<String> flow(String topic) {
        return result(topic);
    }

    @Override
    public Publisher<String> publisher(String topic) {
        return result(topic);
    }

    @Override
    public Mono<String> mono(String topic) {
        return result(topic);
    }

    @Override
    public Flux<String> flux(String topic) {
        return result(topic);
    }

    @Override
    public Single<String> single(String topic) {
        return result(topic);
    }

    @Override
    public Maybe<String> maybe(String topic) {
        return result(topic);
    }

    @Override
    public Completable completable(String topic) {
        return result(topic);
    }

    @Override
    public Flowable<String> flowable(String topic) {
        return result(topic);
    }

    @Override
    public Observable<String> observable(String topic) {
        return result(topic);
    }

    @Override
    public Uni<String> uni(String topic) {
        return result(topic);
    }

    @Override
    public Multi<String> multi(String topic) {
        return result(topic);
    }
}
