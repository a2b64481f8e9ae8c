package io.telewright.example.launch;

import java.net.URI;

/**
 * Where parts listen, and where they find those that run elsewhere.
 *
 * @param host what all parts of this process listen on
 * @param ordersPort the port of orders; 0 for any that is free
 * @param paymentsPort the port of payments; 0 for any that is free
 * @param brokerPort the port of the broker; {@link #NONE} for clients in this process only
 * @param orders where customers find orders
 * @param payments where orders finds payments
 * @param broker where orders and shipping find the broker
 */
record Addresses(
        String host, int ordersPort, int paymentsPort, int brokerPort, URI orders, URI payments, String broker) {
    static final int NONE = -1;
}
