package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Map;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Contexts that cross with each subscription to what libraries return. */
@Telemetry
public interface LibraryStreams {
    @Traced(kind = SpanKind.SERVER)
    Mono<String> serveMono(@Carrier Map<String, String> headers, Supplier<Mono<String>> body);

    @Traced(kind = SpanKind.SERVER)
    Flux<String> serveFlux(@Carrier Map<String, String> headers, Supplier<Flux<String>> body);

    @Traced(kind = SpanKind.SERVER)
    Single<String> serveSingle(@Carrier Map<String, String> headers, Supplier<Single<String>> body);

    @Traced(kind = SpanKind.SERVER)
    Flowable<String> serveFlowable(@Carrier Map<String, String> headers, Supplier<Flowable<String>> body);

    @Traced(kind = SpanKind.SERVER)
    Completable serveCompletable(@Carrier Map<String, String> headers, Supplier<Completable> body);

    @Traced(kind = SpanKind.SERVER)
    Uni<String> serveUni(@Carrier Map<String, String> headers, Supplier<Uni<String>> body);

    @Traced(kind = SpanKind.SERVER)
    Multi<String> serveMulti(@Carrier Map<String, String> headers, Supplier<Multi<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Mono<String> callMono(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Mono<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Flux<String> callFlux(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Flux<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Single<String> callSingle(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Single<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Flowable<String> callFlowable(
            @Carrier Map<String, String> headers,
            @BaggageEntry("tenant") String tenant,
            Supplier<Flowable<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Completable callCompletable(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Completable> body);

    @Traced(kind = SpanKind.CLIENT)
    Uni<String> callUni(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Uni<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Multi<String> callMulti(
            @Carrier Map<String, String> headers, @BaggageEntry("tenant") String tenant, Supplier<Multi<String>> body);
}
