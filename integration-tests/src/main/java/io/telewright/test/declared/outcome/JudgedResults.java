package io.telewright.test.declared.outcome;

import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Operations with every kind of result, under rules of their own, of a class and of a super-interface. */
@Telemetry
@ErrorType(HttpErrors.class)
public interface JudgedResults extends PaymentErrors {
    @Traced("primitive")
    int primitive(IntSupplier body);

    @Traced("boxed")
    Integer boxed(Supplier<Integer> body);

    @Traced("payment")
    Payment payment(Callable<Payment> body) throws Exception;

    @Traced("generic")
    <T> T generic(Supplier<T> body);

    @Traced("bounded")
    <T extends Payment> T bounded(Supplier<T> body);

    @Traced("work")
    <T extends Payment, E extends Exception> T work(Work<T, E> body) throws E;

    @Traced("reason")
    Payment.Reason reason(Supplier<Payment.Reason> body);

    @Traced("optional")
    Optional<Payment> optional(Supplier<Optional<Payment>> body);

    @Traced("nothing")
    void nothing(Runnable body);

    @Traced("future")
    CompletableFuture<Payment> future(Supplier<CompletableFuture<Payment>> body);

    @Traced("stage")
    CompletionStage<? extends Payment> stage(Supplier<CompletionStage<? extends Payment>> body);

    @Traced("listenable")
    ListenableFuture<Payment> listenable(Supplier<ListenableFuture<Payment>> body);

    @Traced("mono")
    Mono<Payment> mono(Supplier<Mono<Payment>> body);

    @Traced("flux")
    Flux<Payment> flux(Supplier<Flux<Payment>> body);

    @Traced("single")
    Single<Payment> single(Supplier<Single<Payment>> body);

    @Traced("maybe")
    Maybe<Payment> maybe(Supplier<Maybe<Payment>> body);

    @Traced("uni")
    Uni<Payment> uni(Supplier<Uni<Payment>> body);

    @Traced(value = "expecting", notAnError = FileNotFoundException.class)
    Payment expecting(Callable<Payment> body) throws Exception;

    /** Every signal. */
    @Traced("measured")
    @Metric("measured.payments")
    @Event(value = "measured.ended", on = Event.On.BOTH, when = Event.When.ALWAYS)
    @Event(value = "measured.returned", when = Event.When.RETURN)
    @Event(value = "measured.failed", when = Event.When.FAILURE)
    Payment measured(Callable<Payment> body) throws Exception;

    @ErrorType
    static String of(Payment.Declined declined) {
        if (declined.reason() == null) {
            throw new IllegalStateException("no reason");
        }
        return declined.reason() == Payment.Reason.STOLEN ? "stolen" : null;
    }

    @ErrorType
    static String of(Payment payment) {
        return payment instanceof Payment.Declined ? "declined" : null;
    }

    @ErrorType
    static String of(Payment.Reason reason) {
        return reason.name();
    }

    @ErrorType
    static String of(IllegalArgumentException wrong) {
        return ErrorType.NONE;
    }

    @ErrorType
    static String of(NumberFormatException wrong) {
        return "number".equals(wrong.getMessage()) ? "number" : null;
    }

    @ErrorType
    static String of(UnsupportedOperationException missing) {
        return missing.getCause().getMessage(); // which is not there
    }

    @ErrorType
    static String of(CancellationException stopped) {
        return "stopped".equals(stopped.getMessage()) ? "stopped" : null;
    }

    /** It says no to everything, so that it shows what it is asked about. */
    @ErrorType
    static String of(RuntimeException other) {
        return "runtime";
    }

    /** A body of its own form. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }
}
