package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric("orders.kind")
    void kind(long value);

    @Metric(value = "orders.kind", kind = Metric.Kind.GAUGE) //! TW052 at "\"orders.kind\""
    void otherKind(long value);

    @Metric(value = "orders.unit", unit = "By")
    void unit(long value);

    @Metric(value = "Orders.Unit", unit = "kBy") //! TW052 at "\"Orders.Unit\""
    void otherUnit(long value);

    @Metric("orders.type")
    void type(long value);

    @Metric("orders.type") //! TW052 at "\"orders.type\""
    void otherType(double value);

    @Metric(value = "orders.buckets", kind = Metric.Kind.HISTOGRAM, buckets = 1)
    void buckets(long value);

    @Metric(value = "orders.buckets", kind = Metric.Kind.HISTOGRAM, buckets = 2) //! TW052 at "\"orders.buckets\""
    void otherBuckets(long value);

    @Metric(value = "orders.text", description = "one")
    void text(long value);

    @Metric(value = "orders.text", description = "two") //! TW052 at "\"orders.text\""
    void otherText(long value);

    /** Javadoc does not count. */
    @Metric("orders.text")
    void javadoc(long value);
}
