package io.telewright.test.context;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.context.LibraryStreams;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The types of libraries: of each, an operation that serves by calling another. */
enum LibraryStream {
    MONO((streams, headers, onward, work) -> {
        Mono<String> served =
                streams.serveMono(headers, () -> streams.callMono(onward, "other", () -> Mono.fromRunnable(work)));
        return served::subscribe;
    }),
    FLUX((streams, headers, onward, work) -> {
        Flux<String> served = streams.serveFlux(
                headers,
                () -> streams.callFlux(
                        onward, "other", () -> Mono.<String>fromRunnable(work).flux()));
        return served::subscribe;
    }),
    SINGLE((streams, headers, onward, work) -> {
        Single<String> served = streams.serveSingle(
                headers,
                () -> streams.callSingle(
                        onward, "other", () -> Completable.fromRunnable(work).toSingleDefault("done")));
        return served::subscribe;
    }),
    FLOWABLE((streams, headers, onward, work) -> {
        Flowable<String> served = streams.serveFlowable(
                headers, () -> streams.callFlowable(onward, "other", () -> Flowable.fromRunnable(work::run)));
        return served::subscribe;
    }),
    COMPLETABLE((streams, headers, onward, work) -> {
        Completable served = streams.serveCompletable(
                headers, () -> streams.callCompletable(onward, "other", () -> Completable.fromRunnable(work)));
        return served::subscribe;
    }),
    UNI((streams, headers, onward, work) -> {
        Uni<String> served = streams.serveUni(
                headers,
                () -> streams.callUni(
                        onward, "other", () -> Uni.createFrom().item("done").invoke(work)));
        return () -> served.subscribe().with(done -> {});
    }),
    MULTI((streams, headers, onward, work) -> {
        Multi<String> served = streams.serveMulti(
                headers,
                () -> streams.callMulti(
                        onward, "other", () -> Multi.createFrom().item("done").invoke(work)));
        return () -> served.subscribe().with(done -> {});
    });

    private interface Served {
        Runnable by(LibraryStreams streams, Map<String, String> headers, Map<String, String> onward, Runnable work);
    }

    private final Served served;

    LibraryStream(Served served) {
        this.served = served;
    }

    /**
     * Calls the operation.
     *
     * @param onward the headers of the call, whose tenant is {@code other}
     * @param work is done while the call is under way
     * @return subscribes to what is served
     */
    Runnable served(LibraryStreams streams, Map<String, String> headers, Map<String, String> onward, Runnable work) {
        return served.by(streams, headers, onward, work);
    }
}
