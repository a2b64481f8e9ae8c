package io.telewright.processor.model;

/**
 * An instrumentation scope; version and schema URL are empty where there is none.
 *
 * @param isNameDerived whether its name is that of the interface, because none is declared
 */
public record Scope(String name, boolean isNameDerived, String version, String schemaUrl) {}
