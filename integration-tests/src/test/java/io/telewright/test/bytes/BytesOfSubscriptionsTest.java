package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.telewright.test.declared.endings.BytesSubscriptions;
import io.telewright.test.declared.endings.InstrumentedBytesSubscriptions;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/** Futures and subscriptions allocate no more than the same written by hand. */
class BytesOfSubscriptionsTest {
    /** One small object that the compiler does away with in one of the two only. */
    private static final long ONE_OBJECT = 32;

    private static final String PENDING_TOPIC = "pending";

    /** A call of the service, and a subscription to what it returns. */
    enum Kind {
        FLOW(service -> service.flow("news").subscribe(Nobody.INSTANCE)),
        PUBLISHER(service -> service.publisher("news").subscribe(Nobody.INSTANCE)),
        MONO(service -> service.mono("news").subscribe(Nobody.INSTANCE)),
        LISTENABLE(service -> service.listenable("news")),
        PENDING(service -> ((SettableFuture<String>) service.listenable(PENDING_TOPIC)).set("done"));

        private final Consumer<BytesSubscriptions> use;

        Kind(Consumer<BytesSubscriptions> use) {
            this.use = use;
        }
    }

    @ParameterizedTest(name = "{0}, sampled {1}")
    @CsvSource({
        "FLOW, true",
        "FLOW, false",
        "PUBLISHER, true",
        "PUBLISHER, false",
        "MONO, true",
        "MONO, false",
        "LISTENABLE, true",
        "LISTENABLE, false",
        "PENDING, true",
        "PENDING, false"
    })
    void aSubscriptionAllocatesWhatTheSameByHandDoes(Kind kind, boolean sampled) {
        OpenTelemetrySdk sdk = SpanCosts.sdk(sampled);
        BytesSubscriptions generated = new InstrumentedBytesSubscriptions(Done.INSTANCE, sdk);
        BytesSubscriptions byHand = new SubscriptionsByHand(Done.INSTANCE, sdk);

        long ofGenerated = AllocatedBytes.perCall(() -> kind.use.accept(generated));
        long ofByHand = AllocatedBytes.perCall(() -> kind.use.accept(byHand));

        assertThat(ofGenerated).isLessThanOrEqualTo(ofByHand + ONE_OBJECT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PENDING")
    void withoutTelemetryItAllocatesNothing(Kind kind) {
        BytesSubscriptions generated = new InstrumentedBytesSubscriptions(Done.INSTANCE, OpenTelemetry.noop());

        long ofGenerated = AllocatedBytes.perCall(() -> kind.use.accept(generated));
        long ofDelegate = AllocatedBytes.perCall(() -> kind.use.accept(Done.INSTANCE));

        assertThat(ofGenerated).isEqualTo(ofDelegate);
    }

    /** Is done whenever it is called or subscribed to, and allocates nothing for it, but for a pending future. */
    private enum Done implements BytesSubscriptions {
        INSTANCE;

        /** Written only, so that the compiler cannot do away with the subscribers of one of the two. */
        static Object subscribed;

        private static final Flow.Publisher<String> FLOW = subscriber -> {
            subscribed = subscriber;
            subscriber.onSubscribe(Nobody.INSTANCE);
            subscriber.onComplete();
        };
        private static final Publisher<String> PUBLISHER = subscriber -> {
            subscribed = subscriber;
            subscriber.onSubscribe(Nobody.INSTANCE);
            subscriber.onComplete();
        };
        private static final Mono<String> MONO = Mono.empty();
        private static final ListenableFuture<String> FUTURE = Futures.immediateFuture("done");

        @Override
        public Flow.Publisher<String> flow(String topic) {
            return FLOW;
        }

        @Override
        public Publisher<String> publisher(String topic) {
            return PUBLISHER;
        }

        @Override
        public Mono<String> mono(String topic) {
            return MONO;
        }

        @Override
        public ListenableFuture<String> listenable(String topic) {
            return topic.equals(PENDING_TOPIC) ? SettableFuture.create() : FUTURE;
        }
    }

    private enum Nobody implements CoreSubscriber<String>, Flow.Subscriber<String>, Subscription, Flow.Subscription {
        INSTANCE;

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(String item) {}

        @Override
        public void onError(Throwable thrown) {}

        @Override
        public void onComplete() {}

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
