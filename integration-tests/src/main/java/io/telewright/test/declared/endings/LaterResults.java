package io.telewright.test.declared.endings;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Services whose results come later, declared in less usual ways. */
public interface LaterResults {
    @Traced("listenable")
    @Attribute("value")
    ListenableFuture<String> listenable();

    @Traced("settable")
    SettableFuture<String> settable();

    @Traced("variable")
    <F extends ListenableFuture<String>> F variable(F given);

    @Traced("completable")
    @Attribute("value")
    CompletableFuture<String> completable();

    @Traced("extending")
    Mono<? extends CharSequence> extending();

    @Traced("capturing")
    Flux<? super String> capturing();

    @Traced("super")
    Flow.Publisher<? super String> ofSuper();

    @Traced("unknown")
    Publisher<?> unknown();

    @Traced("throwing")
    <X extends Exception> Mono<String> throwing() throws X;

    @Traced("described")
    @Attribute(value = "text", path = "text")
    @Metric(value = "described.calls", description = "Calls.")
    @Event(value = "described.ended", body = "got {text}", on = Event.On.BOTH)
    Mono<Described> described(@Attribute(value = "argument", path = "text") Described argument);

    @CurrentSpan
    @Attribute("value")
    Mono<String> current(@Attribute("topic") String topic);

    /** Something with a text. */
    interface Described {
        String text();
    }
}
