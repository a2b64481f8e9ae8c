package io.telewright.example.customers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Customers, and a shop that is not there. */
class CustomersTest {
    @Test
    void customersWhoGiveUpSayWhereTheyLookedAndWhatHelps() throws Exception {
        URI shop;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            shop = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }

        assertThatThrownBy(() -> new Customers(shop, 0, 1).order(1, () -> {}))
                .hasMessage("orders cannot be reached at " + shop
                        + "/orders: start it with --services orders, or say with --orders-url where it is");
    }
}
