package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
@Attribute(value = "shop", baggage = "shop", metric = false)
interface Orders {
    @Traced
    @Metric("orders.placed")
    void placing(@Attribute(maxValues = 10) String shop, Runnable body); //! TW029 at "10"

    @Traced
    @Metric("orders.packed")
    @Attribute(baggage = "tenant", maxValues = 5) //! TW029 at "5"
    void packing(@Attribute(value = "tenant", metric = false) String tenant, Runnable body);

    @Traced
    @Metric("orders.counted")
    void counting(@Attribute(value = "id", maxValues = 7, metric = false) String id, Runnable body); //! TW029 at "7"
}

@Telemetry
interface Parcels { //! generates OtelParcels.java
    @Traced("send to {shop|no one}")
    @Metric("parcels.sent")
    @Attribute(value = "shop", baggage = "shop", maxValues = 5, metric = false)
    void sending(@Attribute(value = "shop", maxValues = 10) String shop, Runnable body);
}
