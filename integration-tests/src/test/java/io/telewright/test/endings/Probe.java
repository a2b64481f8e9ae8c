package io.telewright.test.endings;

import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.Observer;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A subscriber of any library that keeps what it gets, and may cancel whenever it likes, even after the end. */
final class Probe
        implements Subscriber<String>,
                SingleObserver<String>,
                MaybeObserver<String>,
                CompletableObserver,
                Observer<String>,
                UniSubscriber<String> {
    private final List<Object> signals = new CopyOnWriteArrayList<>();
    private volatile Runnable cancel = () -> {};

    /** The values and throwables that came, and {@code "completed"} for a completion that is a signal of its own. */
    List<Object> signals() {
        return signals;
    }

    void cancel() {
        cancel.run();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        cancel = subscription::cancel;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onSubscribe(Disposable disposable) {
        cancel = disposable::dispose;
    }

    @Override
    public void onSubscribe(UniSubscription subscription) {
        cancel = subscription::cancel;
    }

    @Override
    public void onNext(String item) {
        signals.add(item);
    }

    @Override
    public void onSuccess(String value) {
        signals.add(value);
    }

    @Override
    public void onItem(String value) {
        signals.add(value == null ? "null" : value);
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(failure);
    }

    @Override
    public void onFailure(Throwable failure) {
        signals.add(failure);
    }

    @Override
    public void onComplete() {
        signals.add("completed");
    }
}
