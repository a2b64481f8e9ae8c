package io.telewright.test.declared.corners;

import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Spans and events whose texts say how they failed. */
@Telemetry
public interface ErrorTypeNames {
    /** In a group. */
    @Traced("send[ failed with {error.type}]")
    void sending(Callable<Void> body) throws Exception;

    /** With a fallback, beside what takes it, too. */
    @Traced("pay {error.type|fine}")
    @Metric("names.payments")
    @Event(value = "names.paid", when = Event.When.ALWAYS, body = "paid[, but {error.type}]")
    Integer paying(Callable<Integer> body) throws Exception;

    /** Of what comes later. */
    @Traced("wait {error.type|fine}")
    CompletableFuture<String> waiting(Supplier<CompletableFuture<String>> body);

    /** Of a subscription. */
    @Traced("subscribe {error.type|fine}")
    Mono<String> subscribing(Supplier<Mono<String>> body);

    /** Until it is closed. */
    @Traced("open {error.type|fine}")
    SpanScope open();

    /** Only in the body of an event, whatever the outcome is. */
    @Event(value = "names.packed", body = "packed {error.type}")
    @Event(value = "names.unpacked", when = Event.When.FAILURE, body = "not packed: {error.type}")
    void packing(Callable<Void> body) throws Exception;

    @ErrorType
    static String of(Integer answer) {
        return answer < 0 ? "negative" : null;
    }
}
