package io.telewright.processor.model;

/** The key of an attribute: its name and the type of its values. */
public record Key(String name, ValueType type) {}
