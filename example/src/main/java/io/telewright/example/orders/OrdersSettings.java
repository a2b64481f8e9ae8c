package io.telewright.example.orders;

import java.net.URI;

/**
 * Where orders is, and where it finds the others.
 *
 * @param host the address that its API listens on
 * @param port the port; 0 for any that is free
 * @param payments the service {@code payments}
 * @param broker the broker, as its client writes addresses
 */
public record OrdersSettings(String host, int port, URI payments, String broker) {}
