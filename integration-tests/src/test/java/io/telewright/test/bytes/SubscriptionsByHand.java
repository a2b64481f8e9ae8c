package io.telewright.test.bytes;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.test.declared.endings.BytesSubscriptions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Mono;

/** What {@link BytesSubscriptions} declares, as a careful engineer writes it: each span ends once. */
final class SubscriptionsByHand implements BytesSubscriptions {
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("bytes.topic");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final BytesSubscriptions delegate;
    private final Tracer tracer;

    /** Written only: see {@link ByHand}. */
    Scope entered = Scope.noop();

    SubscriptionsByHand(BytesSubscriptions delegate, OpenTelemetry openTelemetry) {
        this.delegate = delegate;
        tracer = openTelemetry.getTracer("by hand");
    }

    @Override
    public Flow.Publisher<String> flow(String topic) {
        Flow.Publisher<String> result = delegate.flow(topic);
        return subscriber -> {
            Span span = start("bytes.flow", topic);
            try (Scope scope = span.makeCurrent()) {
                entered = scope;
                result.subscribe(new FlowEnd(subscriber, span));
            }
        };
    }

    @Override
    public Publisher<String> publisher(String topic) {
        Publisher<String> result = delegate.publisher(topic);
        return subscriber -> {
            Span span = start("bytes.publisher", topic);
            try (Scope scope = span.makeCurrent()) {
                entered = scope;
                result.subscribe(new StreamEnd(subscriber, span));
            }
        };
    }

    @Override
    public Mono<String> mono(String topic) {
        Mono<String> result = delegate.mono(topic);
        return Mono.fromDirect(subscriber -> {
            Span span = start("bytes.mono", topic);
            AtomicBoolean ended = new AtomicBoolean();
            try (Scope scope = span.makeCurrent()) {
                entered = scope;
                result.doOnSuccess(value -> end(span, ended, null))
                        .doOnError(thrown -> end(span, ended, thrown))
                        .doOnCancel(() -> end(span, ended, null))
                        .subscribe(subscriber);
            }
        });
    }

    @Override
    public ListenableFuture<String> listenable(String topic) {
        Span span = start("bytes.listenable", topic);
        try (Scope scope = span.makeCurrent()) {
            entered = scope;
            ListenableFuture<String> result = delegate.listenable(topic);
            result.addListener(
                    () -> {
                        try {
                            Futures.getDone(result);
                        } catch (ExecutionException thrown) {
                            fail(span, thrown.getCause());
                        }
                        span.end();
                    },
                    Runnable::run);
            return result;
        }
    }

    private Span start(String name, String topic) {
        Span span = tracer.spanBuilder(name).setParent(Context.current()).startSpan();
        if (span.isRecording()) {
            span.setAttribute(TOPIC, topic);
        }
        return span;
    }

    private static void end(Span span, AtomicBoolean ended, Throwable thrown) {
        if (ended.compareAndSet(false, true)) {
            if (thrown != null) {
                fail(span, thrown);
            }
            span.end();
        }
    }

    private static void fail(Span span, Throwable thrown) {
        span.setAttribute(ERROR_TYPE, thrown.getClass().getName());
        span.setStatus(StatusCode.ERROR, thrown.getMessage());
        span.recordException(thrown);
    }

    private static final class FlowEnd implements Flow.Subscriber<String>, Flow.Subscription {
        private final Flow.Subscriber<? super String> subscriber;
        private final Span span;
        private final AtomicBoolean ended = new AtomicBoolean();
        private Flow.Subscription subscription;

        FlowEnd(Flow.Subscriber<? super String> subscriber, Span span) {
            this.subscriber = subscriber;
            this.span = span;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void onNext(String item) {
            subscriber.onNext(item);
        }

        @Override
        public void onError(Throwable thrown) {
            end(span, ended, thrown);
            subscriber.onError(thrown);
        }

        @Override
        public void onComplete() {
            end(span, ended, null);
            subscriber.onComplete();
        }

        @Override
        public void request(long count) {
            subscription.request(count);
        }

        @Override
        public void cancel() {
            end(span, ended, null);
            subscription.cancel();
        }
    }

    private static final class StreamEnd implements Subscriber<String>, Subscription {
        private final Subscriber<? super String> subscriber;
        private final Span span;
        private final AtomicBoolean ended = new AtomicBoolean();
        private Subscription subscription;

        StreamEnd(Subscriber<? super String> subscriber, Span span) {
            this.subscriber = subscriber;
            this.span = span;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void onNext(String item) {
            subscriber.onNext(item);
        }

        @Override
        public void onError(Throwable thrown) {
            end(span, ended, thrown);
            subscriber.onError(thrown);
        }

        @Override
        public void onComplete() {
            end(span, ended, null);
            subscriber.onComplete();
        }

        @Override
        public void request(long count) {
            subscription.request(count);
        }

        @Override
        public void cancel() {
            end(span, ended, null);
            subscription.cancel();
        }
    }
}
