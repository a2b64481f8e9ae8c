package io.telewright.test.declared.values;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Optional;
import java.util.function.Supplier;

/** What a result says. */
@Telemetry
public interface Payments {
    /** Payments by their answers. */
    @Traced("pay")
    @Metric("payment.answers")
    @Attribute(value = "payment.answer", returned = Accepted.class, constant = "accepted")
    @Attribute(value = "payment.answer", returned = Declined.class, path = "code", maxValues = 20)
    Answer paying(Supplier<Answer> body);

    /** Look-ups in the cache. */
    @Metric("payment.cache.lookups")
    @Attribute(value = "cache.hit", path = "?")
    Optional<Answer> cached(Supplier<Optional<Answer>> body);

    @Traced("send payment")
    @Event("payment.sent")
    void sending(
            @Attribute(value = "messaging.message.id", path = "id", readAt = Attribute.ReadAt.END) Message message,
            Runnable body);

    /** What comes back. */
    sealed interface Answer permits Accepted, Declined {}

    record Accepted() implements Answer {}

    record Declined(String code) implements Answer {}

    /** Gets its id when it is sent. */
    final class Message {
        private String id;

        public Message() {
            // It has no id yet.
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }
    }
}
