package io.telewright.test.threads;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import reactor.core.publisher.Mono;

/** The ways in which a Mono goes on in another thread. */
enum MonoHop {
    SUBSCRIBE_ON((step, threads) -> Mono.fromCallable(step::getAsLong).subscribeOn(threads.scheduler())),
    PUBLISH_ON((step, threads) -> Mono.just("x").publishOn(threads.scheduler()).map(x -> step.getAsLong())),
    DELAY((step, threads) ->
            Mono.delay(Duration.ofMillis(1), threads.scheduler()).map(x -> step.getAsLong())),
    FLAT_MAP((step, threads) -> Mono.just("x")
            .publishOn(threads.scheduler())
            .flatMap(x -> Mono.fromCallable(step::getAsLong).subscribeOn(threads.scheduler()))),
    FOREIGN_THREAD((step, threads) -> Mono.<String>create(
                    sink -> threads.foreign().execute(() -> sink.success("x")))
            .map(x -> step.getAsLong())),
    FUTURE((step, threads) -> Mono.fromFuture(() -> CompletableFuture.supplyAsync(() -> "x", threads.foreign()))
            .map(x -> step.getAsLong()));

    private final BiFunction<LongSupplier, HopThreads, Mono<Long>> hopping;

    MonoHop(BiFunction<LongSupplier, HopThreads, Mono<Long>> hopping) {
        this.hopping = hopping;
    }

    /** Takes a step in another thread. */
    Mono<String> to(LongSupplier step, HopThreads threads) {
        return hopping.apply(step, threads).map(String::valueOf);
    }
}
