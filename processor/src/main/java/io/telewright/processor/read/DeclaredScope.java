package io.telewright.processor.read;

/** What {@code @InstrumentationScope} says of the interface that declares a method, or its defaults. */
public record DeclaredScope(String name, String version, String schemaUrl, Written<String> prefix) {}
