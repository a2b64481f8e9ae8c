package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders { //! generates OtelOrders.java
    @Metric("orders.placed") //! TW061 at "@Metric"
    void placed(@Attribute(maxValues = 1001) String country, boolean express);

    @Metric("orders.sent")
    void sent(@Attribute(maxValues = 1000) String country, boolean express);
}

@Telemetry
interface SilencedOrders { //! generates OtelSilencedOrders.java
    @Metric("orders.placed")
    @SuppressWarnings("TW061")
    void placed(@Attribute(maxValues = 1001) String country, boolean express);

    @Metric("orders.returned") //! TW061 at "@Metric"
    @SuppressWarnings({"unused", "TW060"})
    void returned(@Attribute(maxValues = 1001) String country, boolean express);
}

@SuppressWarnings("TW061")
class Shop {
    @Telemetry
    interface QuietOrders { //! generates OtelShop_QuietOrders.java
        @Metric("orders.placed")
        void placed(@Attribute(maxValues = 1001) String country, boolean express);
    }
}
