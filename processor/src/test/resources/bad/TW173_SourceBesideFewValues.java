package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
@Attribute(value = "thread.state", baggage = "state") //! TW173 at "\"thread.state\""
interface Threads { //! generates OtelThreads.java
    @Traced
    @Metric("threads.run")
    void running(@Attribute("thread.state") Thread.State state, Runnable body);

    @Traced
    void packing(@Attribute("thread.state") Thread.State state, Runnable body);
}

@Telemetry
interface Orders { //! generates OtelOrders.java
    @Traced
    @Metric("orders.placed")
    @Attribute(value = "express", baggage = "express", values = {"yes", "no"})
    void placing(@Attribute("express") String express, Runnable body); //! TW173 at "\"express\""

    @Traced
    @Metric("orders.sent")
    @Attribute(value = "shop", constant = "none")
    void sending(@Attribute("shop") String shop, Runnable body); //! TW173 at "\"shop\""

    @Traced
    @Metric("orders.packed")
    @Attribute(value = "shop", constant = "none")
    void packing(@Attribute(value = "shop", metric = false) String shop, Runnable body);
}

@Telemetry
interface Parcels {
    @Metric("parcels.sent")
    @Attribute(value = "shop", constant = "none")
    void sent(@Attribute("shop") String shop); //! TW060 at "shop"
}
