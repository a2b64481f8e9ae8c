package io.telewright.processor.model;

/** A method that only calls the same method of the delegate. */
public record Delegation(Signature signature) implements Member {}
