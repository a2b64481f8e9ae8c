package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.Optional;
import java.util.OptionalInt;

/** What metrics take of attributes. */
@Telemetry
public interface CardinalityMetrics {
    @Metric("cardinality.texts")
    @Event("cardinality.texts")
    void texts(@Attribute(value = "a.text", maxValues = 2) String text);

    @Metric("cardinality.numbers")
    @Event("cardinality.numbers")
    void numbers(
            @Attribute(value = "a.int", maxValues = 1) int anInt,
            @Attribute(value = "a.long", maxValues = 1) Long aLong,
            @Attribute(value = "a.double", maxValues = 1) double aDouble);

    @Metric("cardinality.bounded")
    void bounded(
            @Attribute("a.plain") AttributeTypes.Plain plain,
            @Attribute("a.speed") AttributeTypes.Speed speed,
            @Attribute("a.primitive") boolean primitive,
            @Attribute("a.boxed") Boolean boxed);

    @Metric("cardinality.optionals")
    void optionals(
            @Attribute("a.speed") Optional<AttributeTypes.Speed> speed,
            @Attribute(value = "a.int", maxValues = 5) OptionalInt anInt,
            @Attribute(value = "a.text", maxValues = 5) Optional<String> text);

    @Metric("cardinality.left_out")
    @Event("cardinality.left_out")
    void leftOut(
            @Attribute(value = "a.plain", metric = false) AttributeTypes.Plain plain,
            @Attribute("a.unbounded") String unbounded,
            @Attribute("a.primitive") boolean primitive);
}
