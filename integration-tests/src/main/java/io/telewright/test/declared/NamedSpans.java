package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Span names that say all that the grammar of templates can. */
@Telemetry
public interface NamedSpans {
    /** A fallback, and a group that may be absent. */
    @Traced("{http.request.method|HTTP}[ {http.route}]")
    void serve(
            @Attribute(value = "http.request.method", maxValues = 9) String method,
            @Attribute(value = "http.route", maxValues = 100) String route,
            Runnable body);

    /** Characters that mean something elsewhere. */
    @Traced("a {{b}} [[c]] {{{color}}} ]][[")
    void doubled(Color color, Runnable body);

    /** A group with two values, of which each may be absent, and one with a value that is always there. */
    @Traced("mix[ {color} with {other}][ {count}|{urgent}]")
    void mix(
            Color color,
            Color other,
            @Attribute(value = "count", maxValues = 5) Long count,
            boolean urgent,
            Runnable body);

    /** A value that occurs twice, and a group in which something else stands for what is absent. */
    @Traced("{color|none}/{color|none}[/{share|0}]")
    void twice(Color color, @Attribute(value = "share", maxValues = 3) Double share, Runnable body);

    /** A path from a parameter, through an optional, to an enum. */
    @Traced("draw {shape.color|plain}")
    void draw(@Attribute(value = "shape.id", path = "id") Drawing shape, Runnable body);

    /** The result, in a group. */
    @Traced("sort[ to {chute}]")
    @Attribute("chute")
    Color sort(Supplier<Color> body);

    /** The result of a future, after a value of the start. */
    @Traced("fetch {color}[ as {fetched}]")
    @Attribute("fetched")
    CompletableFuture<Color> fetch(Color color, Supplier<CompletableFuture<Color>> body);

    /** The result of a publisher, with a fallback, and read by a path. */
    @Traced("pour {poured|nothing}")
    @Attribute(value = "poured", path = "color")
    Mono<Drawing> pour(Supplier<Mono<Drawing>> body);

    /** A number that is the result. */
    @Traced("count {counted|nothing}")
    @Attribute(value = "counted", maxValues = 2)
    long count(Supplier<Long> body);

    /** A value in a scope. */
    @Traced("[{color} ]scope")
    SpanScope scope(Color color);

    /** A drawing. */
    record Drawing(String id, Optional<Color> color) {}
}
