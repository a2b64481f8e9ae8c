package io.telewright.processor.read;

/**
 * What {@code @InstrumentationScope} says of the interface that declares a method, or its defaults.
 *
 * @param name the name that is written, or that of the interface
 */
public record DeclaredScope(Written<String> name, String version, Written<String> schemaUrl, Written<String> prefix) {}
