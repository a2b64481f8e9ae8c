package bad;

import io.telewright.Metric;

interface Orders {
    @Metric(value = "orders", kind = Metric.Kind.GAUGE) //! TW046 at "Metric.Kind.GAUGE"
    void place(long amount);

    @Metric(value = "order.size", kind = Metric.Kind.HISTOGRAM, unit = "By") //! TW047 at "\"By\""
    void send(long size);
}
