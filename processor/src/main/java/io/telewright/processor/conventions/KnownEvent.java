package io.telewright.processor.conventions;

/** An event that the conventions define. */
public record KnownEvent(String name, Standing standing) {}
