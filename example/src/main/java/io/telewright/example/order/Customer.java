package io.telewright.example.order;

/** Who ordered, and where it is delivered to. */
public record Customer(String id, Country country) {}
