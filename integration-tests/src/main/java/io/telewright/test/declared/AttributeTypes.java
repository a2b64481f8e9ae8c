package io.telewright.test.declared;

import io.opentelemetry.api.common.Value;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Every type that an attribute can have, on a span and on an event. */
@Telemetry
public interface AttributeTypes {
    /** An enum with a text of its own. */
    enum Speed {
        SLOW("snail"),
        FAST("hare");

        private final String animal;

        Speed(String animal) {
            this.animal = animal;
        }

        @Attribute
        public String animal() {
            return animal;
        }
    }

    enum Plain {
        A,
        B
    }

    @Traced
    @Event(value = "types.primitives", when = Event.When.ALWAYS)
    void primitives(
            @Attribute("v.boolean") boolean aBoolean,
            @Attribute("v.byte") byte aByte,
            @Attribute("v.short") short aShort,
            @Attribute("v.int") int anInt,
            @Attribute("v.long") long aLong,
            @Attribute("v.float") float aFloat,
            @Attribute("v.double") double aDouble,
            Runnable body);

    @Traced
    @Event(value = "types.boxes", when = Event.When.ALWAYS)
    void boxes(
            @Attribute("v.boolean") Boolean aBoolean,
            @Attribute("v.byte") Byte aByte,
            @Attribute("v.short") Short aShort,
            @Attribute("v.int") Integer anInt,
            @Attribute("v.long") Long aLong,
            @Attribute("v.float") Float aFloat,
            @Attribute("v.double") Double aDouble,
            Runnable body);

    @Traced
    @Event(value = "types.texts", when = Event.When.ALWAYS)
    void texts(
            @Attribute("v.string") String string,
            @Attribute("v.chars") CharSequence chars,
            @Attribute("v.builder") StringBuilder builder,
            @Attribute("v.plain") Plain plain,
            @Attribute("v.speed") Speed speed,
            @Attribute("v.duration") Duration duration,
            @Attribute("v.instant") Instant instant,
            @Attribute(value = "v.uuid", asString = true) UUID uuid,
            @Attribute("v.value") Value<?> value,
            Runnable body);

    @Traced
    @Event(value = "types.optionals", when = Event.When.ALWAYS)
    void optionals(
            @Attribute("v.string") Optional<String> string,
            @Attribute("v.integer") Optional<Integer> integer,
            @Attribute("v.speed") Optional<Speed> speed,
            @Attribute("v.duration") Optional<Duration> duration,
            @Attribute("v.int") OptionalInt anInt,
            @Attribute("v.long") OptionalLong aLong,
            @Attribute("v.double") OptionalDouble aDouble,
            Runnable body);

    @Traced
    @Event(value = "types.arrays", when = Event.When.ALWAYS)
    void arrays(
            @Attribute("v.booleans") boolean[] booleans,
            @Attribute("v.bytes") byte[] bytes,
            @Attribute("v.shorts") short[] shorts,
            @Attribute("v.ints") int[] ints,
            @Attribute("v.longs") long[] longs,
            @Attribute("v.floats") float[] floats,
            @Attribute("v.doubles") double[] doubles,
            @Attribute("v.strings") String[] strings,
            @Attribute("v.integers") Integer[] integers,
            @Attribute("v.speeds") Speed[] speeds,
            Runnable body);

    @Traced
    @Event(value = "types.collections", when = Event.When.ALWAYS)
    void collections(
            @Attribute("v.strings") List<String> strings,
            @Attribute("v.chars") Collection<? extends CharSequence> chars,
            @Attribute("v.integers") List<Integer> integers,
            @Attribute("v.doubles") Set<Double> doubles,
            @Attribute("v.floats") List<Float> floats,
            @Attribute("v.booleans") List<Boolean> booleans,
            @Attribute("v.plains") List<Plain> plains,
            @Attribute("v.speeds") Set<Speed> speeds,
            @Attribute("v.durations") List<Duration> durations,
            @Attribute("v.instants") List<Instant> instants,
            Runnable body);
}
