package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Operations that are linked to what they receive. */
@Telemetry
public interface ReceivingTelemetry {
    /** A span. */
    @Traced
    @Link
    SpanContext cause(Supplier<SpanContext> body);

    /** The headers of several messages. */
    @Traced
    @Link
    List<Map<String, String>> receiveAll(Supplier<List<Map<String, String>>> body);

    /** The headers of a message that comes later. */
    @Traced
    @Link
    CompletableFuture<Map<String, List<String>>> receiveLater(
            Supplier<CompletableFuture<Map<String, List<String>>>> body);

    /** A message. */
    @Traced
    @Link(getter = OfMessage.class)
    Message receive(Supplier<Message> body);

    /** Messages in an array. */
    @Traced
    @Link(getter = OfMessage.class)
    Message[] receiveArray(Supplier<Message[]> body);

    /** A text that names a span, and comes later. */
    @Traced
    @Link
    Mono<String> receiveText(Supplier<Mono<String>> body);

    /** Messages that are there before. */
    @Traced
    void answer(@Link(getter = OfMessage.class) List<Message> messages, Runnable body);

    /** A message. */
    record Message(Map<String, String> headers) {}

    /** Reads the headers of a message. */
    class OfMessage implements TextMapGetter<Message> {
        /** For generated classes. */
        public OfMessage() {}

        @SuppressWarnings("deprecation") // older propagators ask for it
        @Override
        public Iterable<String> keys(Message carrier) {
            return carrier.headers().keySet();
        }

        @Override
        public String get(Message carrier, String key) {
            return carrier == null ? null : carrier.headers().get(key);
        }
    }
}
