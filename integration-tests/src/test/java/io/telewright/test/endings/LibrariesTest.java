package io.telewright.test.endings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.test.declared.endings.Subscriptions;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;

/** What passes between a subscriber and a publisher beside the signals, in either direction. */
class LibrariesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private Subscriptions around(Supplier<Object> result) {
        return Way.DECORATOR.around(result, telemetry.sdk());
    }

    @Test
    void aContextOfReactorThatIsWrittenDownstreamReachesThePublisher() {
        Subscriptions ofMono = around(() -> Mono.deferContextual(view -> Mono.just(view.<String>get("user"))));
        Subscriptions ofFlux = around(() -> Flux.deferContextual(view -> Flux.just(view.<String>get("user"))));

        assertThat(ofMono.mono("news")
                        .contextWrite(context -> context.put("user", "ada"))
                        .block())
                .isEqualTo("ada");
        assertThat(ofFlux.flux("news")
                        .contextWrite(context -> context.put("user", "bob"))
                        .blockLast())
                .isEqualTo("bob");
        assertThat(telemetry.spans()).hasSize(2);
    }

    @Test
    void aContextOfMutinyOfTheSubscriberReachesThePublisher() {
        Context context = Context.of("user", "ada");
        Subscriptions ofUni =
                around(() -> Uni.createFrom().context(given -> Uni.createFrom().item(given.<String>get("user"))));
        Subscriptions ofMulti = around(() ->
                Multi.createFrom().context(given -> Multi.createFrom().item(given.<String>get("user"))));

        assertThat(ofUni.uni("news").awaitUsing(context).indefinitely()).isEqualTo("ada");
        assertThat(ofMulti.multi("news").collect().asList().awaitUsing(context).indefinitely())
                .containsExactly("ada");
        assertThat(telemetry.spans()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOW", "PUBLISHER", "FLUX", "FLOWABLE", "MULTI"})
    @SuppressWarnings("unchecked")
    void aSubscriberThatRequestsLittleAndCancelsGetsNoMore(Library library) {
        List<Long> requested = new ArrayList<>();
        List<String> received = new ArrayList<>();
        Flux<String> source = Flux.just("a", "b", "c").doOnRequest(requested::add);
        Object publisher = switch (library) {
            case FLOW -> FlowAdapters.toFlowPublisher(source);
            case FLOWABLE -> io.reactivex.rxjava3.core.Flowable.fromPublisher(source);
            case MULTI -> Multi.createFrom().publisher(FlowAdapters.toFlowPublisher(source));
            default -> source;
        };

        Object decorated = library.call(around(() -> publisher), "news");
        Publisher<String> standard = decorated instanceof Flow.Publisher<?> flow
                ? FlowAdapters.toPublisher((Flow.Publisher<String>) flow)
                : (Publisher<String>) decorated;
        BaseSubscriber<String> subscriber = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            protected void hookOnNext(String value) {
                received.add(value);
            }
        };
        standard.subscribe(subscriber);
        subscriber.request(1);
        subscriber.cancel();

        assertThat(requested).containsExactly(1L, 1L);
        assertThat(received).containsExactly("a", "b");
        assertThat(telemetry.spans()).hasSize(1);
    }

    @Test
    void theSpanEndsOnceDespiteHooksOnEveryOperator() {
        Hooks.onEachOperator("test", publisher -> publisher);
        Hooks.onOperatorDebug();
        try {
            assertThat(around(() -> Mono.just("value")).mono("news").block()).isEqualTo("value");
        } finally {
            Hooks.resetOnEachOperator();
            Hooks.resetOnOperatorDebug();
        }

        assertThat(telemetry.spans()).hasSize(1);
    }

    @Test
    void aPublisherThatThrowsFailsTheOperationAndReachesTheSubscriber() {
        IllegalStateException failure = new IllegalStateException("broken");
        Flow.Publisher<String> throwing = subscriber -> {
            throw failure;
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Library.FLOW.subscribe(around(() -> throwing).flow("news"))))
                .isSameAs(failure);

        assertThat(telemetry.span().getStatus().getDescription()).isEqualTo("broken");
    }
}
