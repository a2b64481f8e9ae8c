package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.concurrent.Callable;

/** Methods with type variables. */
@Telemetry
public interface ShapeGenerics {
    interface HasId {
        String id();
    }

    record Item(String id) implements HasId, Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            return id.compareTo(other.id);
        }
    }

    enum Color {
        RED,
        BLUE
    }

    @Event("generic.number")
    <N extends Number> void number(@Attribute(value = "a.number", asString = true) N number);

    @Event("generic.chars")
    <C extends CharSequence> void chars(@Attribute("a.text") C chars);

    @Event("generic.bounded")
    <T extends HasId> void bounded(@Attribute(value = "a.id", path = "id") T item);

    @Event("generic.intersection")
    <T extends Comparable<T> & HasId> void intersection(@Attribute(value = "a.id", path = "id") T item);

    @Event("generic.list")
    <S extends CharSequence> void list(@Attribute("a.texts") List<? extends S> texts);

    @Event("generic.varargs")
    void varargs(@Attribute("a.text") String text, String... tags);

    @Metric("generic.counted")
    <T extends HasId> void counted(@Attribute(value = "a.id", path = "id", maxValues = 5) T item);

    @Traced
    <T extends HasId, R extends Comparable<R>> R traced(
            @Attribute(value = "a.id", path = "id") T item, Callable<R> body) throws Exception;
}
