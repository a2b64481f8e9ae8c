package shop;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;

/** Its attributes are read through what the other processors write. */
public interface Shop {
    /** Time to sell. */
    @Traced("sell")
    @Metric(value = "sale.duration", kind = Metric.Kind.HISTOGRAM)
    void sell(
            @Attribute(value = "customer.is_business", path = "business") Customer customer,
            @Attribute(value = "item.quantity", path = "quantity", metric = false) ImmutableItem item,
            @Attribute(value = "price.cents", path = "cents", metric = false) Money price,
            @Attribute(value = "address.country", path = "country", maxValues = 20) Address address);
}
