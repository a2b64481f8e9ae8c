package io.telewright.support.ending;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Stands between a {@link Flow.Publisher} and its subscriber to learn when the subscription ends. */
public final class FlowSubscriber<T> extends OperationEnd<T> implements Flow.Subscriber<T>, Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;

    @SuppressWarnings("NullAway.Init") // a publisher gives it before all else
    private Flow.Subscription subscription;

    /** Passes everything on to the subscriber, and runs the ending once. */
    public FlowSubscriber(
            Flow.Subscriber<? super T> subscriber, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        super(ending);
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription");
        if (this.subscription == null) {
            this.subscription = subscription;
            subscriber.onSubscribe(this);
        } else {
            subscription.cancel(); // as rule 2.5 of Reactive Streams asks of a subscriber that has one
        }
    }

    @Override
    public void onNext(T item) {
        subscriber.onNext(item);
    }

    @Override
    public void onError(Throwable thrown) {
        failed(thrown);
        subscriber.onError(thrown);
    }

    @Override
    public void onComplete() {
        completed();
        subscriber.onComplete();
    }

    @Override
    public void request(long count) {
        subscription.request(count);
    }

    @Override
    public void cancel() {
        cancelled();
        subscription.cancel();
    }
}
