package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced
    @Metric("orders.placed")
    @Attribute(value = "tenant.id", baggage = "tenant") //! TW173 at "\"tenant.id\""
    void placing(@Attribute(value = "tenant.id", maxValues = 10) String tenant, Runnable body);

    @Metric("orders.sent")
    @Attribute(value = "shop", baggage = "shop", maxValues = 5)
    void sent(@Attribute("shop") String shop); //! TW173 at "\"shop\""

    @Traced
    @Metric("orders.failed")
    @Attribute(value = "reason", thrown = IllegalStateException.class, path = "message")
    @Attribute(value = "reason", thrown = Exception.class, path = "message", maxValues = 5)
    void failing(Runnable body); //! TW173 at "failing"
}

@Telemetry
interface Parcels { //! generates OtelParcels.java
    @Traced
    @Metric("parcels.sent")
    @Attribute(value = "tenant.id", baggage = "tenant", metric = false)
    void sending(@Attribute("tenant.id") String tenant, Runnable body);

    @Traced
    @Attribute(value = "tenant.id", baggage = "tenant")
    void packing(@Attribute("tenant.id") String tenant, Runnable body);

    @Traced("{tenant.id|no one} waits")
    @Attribute(value = "tenant.id", constant = "none")
    void waiting(@Attribute(value = "tenant.id", maxValues = 10) String tenant, Runnable body);
}
