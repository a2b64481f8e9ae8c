package io.telewright.example.customers;

import io.telewright.example.wire.Json;
import java.util.Map;

/** The kinds of requests that customers send, with how many of a hundred are of each kind. */
public enum Wish {
    PLAIN(74, "4000000000000077", "Lisbon", 2),
    OTHER_CARD(8, "5000000000000077", "Turin", 1),
    SLOW_BANK(5, "4000000000000259", "Lisbon", 1),
    NO_FUNDS(4, "4000000000000002", "Lisbon", 3),
    EXPIRED(2, "5000000000000069", "Turin", 1),
    SILENT_BANK(2, "4000000000000119", "Turin", 1),
    NOWHERE(2, "4000000000000077", "Atlantis", 1),
    NO_QUANTITY(1, "4000000000000077", "Lisbon", 0),
    MALFORMED(1, "", "", 0),
    UNKNOWN_SHOP(1, "4000000000000077", "Lisbon", 1);

    final int share;
    private final String card;
    private final String city;
    private final int quantity;

    Wish(int share, String card, String city, int quantity) {
        this.share = share;
        this.card = card;
        this.city = city;
        this.quantity = quantity;
    }

    /** The body of the request. */
    public String body(String item) {
        return this == MALFORMED
                ? "{\"item\": "
                : Json.of(Map.of("item", item, "quantity", quantity, "card", card, "city", city));
    }

    /** The shop that is meant. */
    public String tenant(boolean first) {
        return this == UNKNOWN_SHOP ? "initech" : first ? "acme" : "globex";
    }
}
