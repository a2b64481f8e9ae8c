package io.telewright.test.endings;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.telewright.test.declared.endings.LaterResults;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service that returns a future it is given, and publishers of one value. */
class Later implements LaterResults {
    private final Future<String> future;

    Later(Future<String> future) {
        this.future = future;
    }

    @Override
    public ListenableFuture<String> listenable() {
        return (ListenableFuture<String>) future;
    }

    @Override
    public SettableFuture<String> settable() {
        return (SettableFuture<String>) future;
    }

    @Override
    public <F extends ListenableFuture<String>> F variable(F given) {
        return given;
    }

    @Override
    public CompletableFuture<String> completable() {
        return (CompletableFuture<String>) future;
    }

    @Override
    public Mono<? extends CharSequence> extending() {
        return Mono.just(new StringBuilder("value"));
    }

    @Override
    public Flux<? super String> capturing() {
        return Flux.just((Object) 1);
    }

    @Override
    public Flow.Publisher<? super String> ofSuper() {
        return FlowAdapters.toFlowPublisher(Flux.just((Object) 1));
    }

    @Override
    public Publisher<?> unknown() {
        return Flux.just(1);
    }

    @Override
    public <X extends Exception> Mono<String> throwing() throws X {
        return Mono.just("value");
    }

    @Override
    public Mono<Described> described(Described argument) {
        return Mono.just(argument);
    }

    @Override
    public Mono<String> current(String topic) {
        return Mono.just("value");
    }
}
