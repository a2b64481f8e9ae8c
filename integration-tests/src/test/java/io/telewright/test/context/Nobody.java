package io.telewright.test.context;

import java.util.concurrent.Flow;

/** Subscribes, and wants nothing. */
record Nobody() implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable thrown) {}

    @Override
    public void onComplete() {}
}
