package shop;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
public interface StockTelemetry {
    /** Time to order what is missing. */
    @Traced("restock")
    @Metric(value = "stock.restock.duration", kind = Metric.Kind.HISTOGRAM)
    <E extends Exception> void restocking(@Attribute(value = "product", metric = false) String product, Restock<E> body)
            throws E;

    interface Restock<E extends Exception> {
        void run() throws E;
    }
}
