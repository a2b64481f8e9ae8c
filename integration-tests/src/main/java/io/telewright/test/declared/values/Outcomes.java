package io.telewright.test.declared.values;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Attributes whose values depend on how an operation ends. */
@Telemetry
public interface Outcomes {
    /** What a payment may come to. */
    sealed interface Answer permits Accepted, Declined, Blocked {}

    record Accepted(String receipt) implements Answer {}

    record Declined(String code, int attempts) implements Answer {}

    record Blocked(String list) implements Answer {}

    /** A message that gets its id when it is sent. */
    class Message {
        private String id;

        public Message(String id) {
            this.id = id;
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }
    }

    /** Queries. */
    @Traced("query")
    @Metric(value = "outcomes.query", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "outcomes.queried", when = Event.When.ALWAYS)
    @Attribute(value = "db.response.status_code", thrown = SQLException.class, path = "SQLState", maxValues = 20)
    String query(Callable<String> body) throws Exception;

    /** Serves. */
    @Traced("serve")
    @Metric(value = "outcomes.serve", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "outcomes.served", when = Event.When.ALWAYS)
    @Attribute(value = "http.response.status_code", maxValues = 3)
    @Attribute(value = "http.response.status_code", thrown = Throwable.class, constant = "500")
    @Attribute(value = "http.response.status_code", thrown = IOException.class, constant = "502")
    Integer serve(Callable<Integer> body) throws Exception;

    @Traced("serve later")
    @Event(value = "outcomes.served_later", when = Event.When.ALWAYS)
    @Attribute(value = "http.response.status_code")
    @Attribute(value = "http.response.status_code", thrown = IOException.class, constant = "502")
    CompletableFuture<Integer> serveLater(Supplier<CompletableFuture<Integer>> body);

    @Traced("serve reactively")
    @Attribute(value = "http.response.status_code")
    @Attribute(value = "http.response.status_code", thrown = Throwable.class, constant = "500")
    Mono<Integer> serveReactively(Supplier<Mono<Integer>> body);

    @Traced("serve many")
    @Attribute(value = "failed", thrown = Throwable.class, constant = "true", type = Attribute.Type.BOOLEAN)
    Flow.Publisher<Integer> serveMany(Supplier<Flow.Publisher<Integer>> body);

    /** Pays. */
    @Traced("pay")
    @Metric(value = "outcomes.pay")
    @Event(value = "outcomes.paid")
    @Attribute(value = "pay.answer", returned = Accepted.class, constant = "accepted")
    @Attribute(value = "pay.answer", returned = Declined.class, path = "code", maxValues = 5)
    @Attribute(value = "pay.answer", returned = Answer.class, constant = "other")
    @Attribute(value = "pay.attempts", returned = Declined.class, path = "attempts", metric = false)
    Answer pay(Supplier<Answer> body);

    @Traced("send")
    @Event(value = "outcomes.sent", when = Event.When.ALWAYS)
    void send(
            @Attribute(value = "message.id", path = "id")
                    @Attribute(value = "message.id", path = "id", readAt = Attribute.ReadAt.END)
                    Message message,
            Runnable body);

    /** Looks up. */
    @Traced("find")
    @Metric(value = "outcomes.found")
    @Event(value = "outcomes.find", when = Event.When.ALWAYS)
    @Attribute(value = "cache.hit", path = "?")
    Optional<String> find(Callable<Optional<String>> body) throws Exception;
}
