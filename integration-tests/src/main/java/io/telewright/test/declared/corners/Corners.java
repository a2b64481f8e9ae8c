package io.telewright.test.declared.corners;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Link;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.test.declared.context.ReceivingTelemetry.Message;
import io.telewright.test.declared.context.ReceivingTelemetry.OfMessage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** What is sensible, but seldom said. */
@Telemetry
public interface Corners {
    /** An enum that only its type variable knows. */
    @Event(value = "corners.daily", results = "DAYS")
    <U extends TimeUnit> U unit(Supplier<U> body);

    /** A message that may not be there, and comes later. */
    @Traced("receive")
    @Link(getter = OfMessage.class)
    Mono<Optional<Message>> receive(Supplier<Mono<Optional<Message>>> body);

    /** Messages that may not be there before. */
    @Traced("answer")
    void answer(@Link(getter = OfMessage.class) Optional<Message> message, Runnable body);

    /** What a boolean leads to has two values. */
    @Metric("corners.flags")
    void flagged(@Attribute(value = "flag.text", path = "express.toString") Flags flags);

    /** A span whose name a boolean leads to. */
    @Traced("send {flags.express.toString|somehow}")
    void sending(@Attribute(value = "express", path = "express") Flags flags, Runnable body);

    /** Attributes of one map under two prefixes, and one that is read from it. */
    @Event("corners.tagged")
    void tagged(@Attribute("one") @Attribute("two") @Attribute(value = "tags", path = "size") Map<String, String> tags);

    /** Defaults that are written out. */
    @Traced("defaults")
    @Attribute(value = "shop", constant = "north", readAt = Attribute.ReadAt.START, sampling = false, asString = false)
    @Attribute(value = "tenant.id", baggage = "tenant", readAt = Attribute.ReadAt.START, path = "")
    String defaults(
            @Attribute(type = Attribute.Type.STRING, path = "", metric = true) String id,
            @Attribute(value = "app", readAt = Attribute.ReadAt.START, sampling = false) Map<String, String> more,
            Supplier<String> body);

    /** A flag in a box. */
    record Flags(Boolean express) {}
}
