package io.telewright.example.orders;

import io.telewright.example.orders.Refusal.Reason;
import io.telewright.example.wire.CardNumber;
import io.telewright.example.wire.Json;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** An order as customers send it. Whatever is missing in the JSON is {@code null} or 0. */
record OrderRequest(
        @Nullable String item,
        int quantity,
        @Nullable String card,
        @Nullable String city) {
    private static final int MOST = 100;

    /**
     * Reads an order.
     *
     * @throws Refusal if the text is no order
     */
    static Order read(String body) throws Refusal {
        OrderRequest request = Json.read(body, OrderRequest.class);
        if (request == null) {
            throw new Refusal(Reason.MALFORMED, "the body is not the JSON of an order");
        }
        return request.order();
    }

    private Order order() throws Refusal {
        if (quantity < 1 || quantity > MOST) {
            throw new Refusal(Reason.INVALID, "quantity has to be from 1 to " + MOST);
        }
        return new Order(newId(), knownItem(), quantity, validCard(), present("city", city));
    }

    private static String newId() {
        return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    }

    private Item knownItem() throws Refusal {
        String name = present("item", item);
        return Arrays.stream(Item.values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(Reason.INVALID, "item has to be one of " + Arrays.toString(Item.values())));
    }

    private String validCard() throws Refusal {
        String number = present("card", card);
        if (!CardNumber.isValid(number)) {
            throw new Refusal(Reason.INVALID, "card has to be a number of 16 digits that begins with 4 or 5");
        }
        return number;
    }

    private static String present(String name, @Nullable String value) throws Refusal {
        if (value == null || value.isBlank()) {
            throw new Refusal(Reason.INVALID, name + " is missing");
        }
        return value;
    }
}
