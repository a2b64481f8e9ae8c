package io.telewright.example.order;

/**
 * An order that was turned away.
 *
 * @param line the line of the file that it stands on, the first being 1
 * @param detail the reason in words, with the offending value
 */
public record Rejection(int line, RejectReason reason, String detail) {}
