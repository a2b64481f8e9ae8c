package io.telewright.processor.model;

/** An instrumentation scope; version and schema URL are empty where there is none. */
public record Scope(String name, String version, String schemaUrl) {}
