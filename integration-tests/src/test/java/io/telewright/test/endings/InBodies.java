package io.telewright.test.endings;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.endings.SubscribedBodies;
import io.telewright.test.declared.endings.Subscriptions;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The service as one that runs the other one in the bodies of a telemetry interface. */
record InBodies(SubscribedBodies telemetry, Subscriptions delegate) implements Subscriptions {
    @Override
    public Flow.Publisher<String> flow(String topic) {
        return telemetry.flow(topic, () -> delegate.flow(topic));
    }

    @Override
    public Publisher<String> publisher(String topic) {
        return telemetry.publisher(topic, () -> delegate.publisher(topic));
    }

    @Override
    public Mono<String> mono(String topic) {
        return telemetry.mono(topic, () -> delegate.mono(topic));
    }

    @Override
    public Flux<String> flux(String topic) {
        return telemetry.flux(topic, () -> delegate.flux(topic));
    }

    @Override
    public Single<String> single(String topic) {
        return telemetry.single(topic, () -> delegate.single(topic));
    }

    @Override
    public Maybe<String> maybe(String topic) {
        return telemetry.maybe(topic, () -> delegate.maybe(topic));
    }

    @Override
    public Completable completable(String topic) {
        return telemetry.completable(topic, () -> delegate.completable(topic));
    }

    @Override
    public Flowable<String> flowable(String topic) {
        return telemetry.flowable(topic, () -> delegate.flowable(topic));
    }

    @Override
    public Observable<String> observable(String topic) {
        return telemetry.observable(topic, () -> delegate.observable(topic));
    }

    @Override
    public Uni<String> uni(String topic) {
        return telemetry.uni(topic, () -> delegate.uni(topic));
    }

    @Override
    public Multi<String> multi(String topic) {
        return telemetry.multi(topic, () -> delegate.multi(topic));
    }
}
