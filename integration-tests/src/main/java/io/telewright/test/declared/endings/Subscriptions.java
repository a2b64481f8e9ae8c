package io.telewright.test.declared.endings;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Services whose results are subscribed to. */
public interface Subscriptions {
    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Flow.Publisher<String> flow(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Publisher<String> publisher(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    @Attribute("value")
    Mono<String> mono(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Flux<String> flux(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    @Attribute("value")
    Single<String> single(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    @Attribute("value")
    Maybe<String> maybe(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Completable completable(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Flowable<String> flowable(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Observable<String> observable(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    @Attribute("value")
    Uni<String> uni(@Attribute("topic") String topic);

    @Traced(notAnError = IllegalArgumentException.class)
    @Metric(value = "subscription.duration", kind = Metric.Kind.HISTOGRAM, description = "Its duration.")
    @Metric(value = "subscription.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "subscription.ended", when = Event.When.ALWAYS)
    Multi<String> multi(@Attribute("topic") String topic);
}
