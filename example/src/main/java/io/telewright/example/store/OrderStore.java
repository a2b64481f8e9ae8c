package io.telewright.example.store;

import io.telewright.Attribute;
import io.telewright.Traced;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps priced orders, each id once. A generated class traces whatever keeps them. */
public interface OrderStore {
    /**
     * Stores a batch; an order whose id is taken goes to {@code rejected}.
     *
     * @throws IOException if the store cannot be written; none of the batch counts as stored then
     */
    @Traced("store batch")
    void store(
            @Attribute(value = "order.batch.size", path = "size") List<PricedOrder> batch,
            Consumer<RejectedOrderException> rejected)
            throws IOException;

    /** How many orders were stored. */
    int size();

    /** What the stored orders bring, without VAT. */
    Map<CurrencyCode, BigDecimal> revenue();
}
