package io.telewright.test.between;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.endings.OtelSubscribedBodies;
import java.util.List;
import java.util.function.Supplier;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls of operations whose result is subscribed to. */
final class PublisherCalls {
    private PublisherCalls() {}

    static List<Call> all() {
        return List.of(
                publisher(
                        "a Flow.Publisher",
                        (bodies, value) -> JdkFlowAdapter.flowPublisherToFlux(bodies.flow(
                                        "a", () -> JdkFlowAdapter.publisherToFlowPublisher(Mono.fromSupplier(value))))
                                .blockLast()),
                publisher(
                        "a Publisher",
                        (bodies, value) -> Flux.from(bodies.publisher("a", () -> Mono.fromSupplier(value)))
                                .blockLast()),
                publisher(
                        "a Mono",
                        (bodies, value) ->
                                bodies.mono("a", () -> Mono.fromSupplier(value)).block()),
                publisher(
                        "a Flux",
                        (bodies, value) -> bodies.flux(
                                        "a", () -> Mono.fromSupplier(value).flux())
                                .blockLast()),
                publisher(
                        "a Single",
                        (bodies, value) -> bodies.single("a", () -> Single.fromSupplier(value::get))
                                .blockingGet()),
                publisher(
                        "a Maybe",
                        (bodies, value) -> bodies.maybe("a", () -> Maybe.fromSupplier(value::get))
                                .blockingGet()),
                publisher("a Completable", (bodies, value) -> {
                    bodies.completable("a", () -> Completable.fromRunnable(value::get))
                            .blockingAwait();
                    return Call.VALUE;
                }),
                publisher(
                        "a Flowable",
                        (bodies, value) -> bodies.flowable("a", () -> Flowable.fromSupplier(value::get))
                                .blockingFirst()),
                publisher(
                        "an Observable",
                        (bodies, value) -> bodies.observable("a", () -> Observable.fromSupplier(value::get))
                                .blockingFirst()),
                publisher(
                        "a Uni",
                        (bodies, value) -> bodies.uni(
                                        "a", () -> Uni.createFrom().item(value))
                                .await()
                                .indefinitely()),
                publisher(
                        "a Multi",
                        (bodies, value) -> bodies.multi(
                                        "a", () -> Uni.createFrom().item(value).toMulti())
                                .collect()
                                .first()
                                .await()
                                .indefinitely()));
    }

    private interface Subscribed {
        Object get(OtelSubscribedBodies bodies, Supplier<String> value);
    }

    private static Call publisher(String name, Subscribed subscribed) {
        return new Call(name, false, (otel, body) -> {
            OtelSubscribedBodies bodies = new OtelSubscribedBodies(otel);
            return () -> subscribed.get(bodies, () -> {
                body.run();
                return Call.VALUE;
            });
        });
    }
}
