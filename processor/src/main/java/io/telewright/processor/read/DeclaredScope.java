package io.telewright.processor.read;

/**
 * What {@code @InstrumentationScope} says of the interface that declares a method, or its defaults.
 *
 * @param isNameDerived whether its name is that of the interface, because none is declared
 */
public record DeclaredScope(
        String name, boolean isNameDerived, String version, String schemaUrl, Written<String> prefix) {}
