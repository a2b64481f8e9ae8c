package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Traced;
import io.telewright.test.declared.Color;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Attributes of parameters and results. */
public interface ServiceAttributes {
    /** By default keys, of the types there are; what is not annotated is not an attribute. */
    @Traced
    void parameters(
            @Attribute String orderId,
            @Attribute int lineCount,
            @Attribute Boolean express,
            @Attribute Color color,
            @Attribute Optional<String> coupon,
            @Attribute List<String> tags,
            @Attribute double[] weights,
            String secret);

    /** Through what may be absent. */
    @Traced
    void paths(
            @Attribute(value = "customer.city", path = "address.city") Customer customer,
            @Attribute(value = "customer.id", path = "id") Customer same,
            @Attribute(value = "text.length", path = "length") String text);

    /** Of a result that may be absent, or whose parts may. */
    @Traced
    @Attribute(value = "customer.city", path = "address.city")
    Customer customer(String id);

    /** Of a primitive result. */
    @Traced
    @Attribute("item.count")
    int count();

    /** Of any result. */
    @Traced
    @Attribute(value = "any.text", asString = true)
    Object any();

    /** Of a type that two bounds describe, one of them recursive. */
    @Traced
    @Attribute(value = "best.text", asString = true)
    <T extends Number & Comparable<? super T>> T best(
            @Attribute(value = "first.text", asString = true) T first, T second);

    /** Of the value of a future whose type is not known but for its bound. */
    @Traced
    @Attribute(value = "best.text", asString = true)
    <T extends Comparable<? super T>> CompletableFuture<? extends T> bestLater(T first);

    /** Of the value of a future. */
    @Traced
    @Attribute(value = "customer.id", path = "id")
    CompletableFuture<Customer> later();

    /** Of records. */
    @Traced
    @Attribute("made")
    Group made(@Attribute("asked") Group group);

    /** On the span of the caller. */
    @CurrentSpan
    void note(@Attribute("note.text") String text, @Attribute("note.color") Color color);

    /** The result on the span of the caller. */
    @CurrentSpan
    @Attribute("note.count")
    long noted();

    /** The value to come on the span of the caller. */
    @CurrentSpan
    @Attribute("note.later")
    CompletableFuture<String> notedLater();

    /** Somebody with or without an address. */
    record Customer(String id, Address address) {}

    /** Somewhere in a city or not. */
    record Address(String city) {}

    /** Attributes that go together. */
    record Group(
            @Attribute("size") Long size,
            @Attribute("color") Color color,
            String secret) {}
}
