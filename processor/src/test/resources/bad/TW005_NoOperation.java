package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Metric
    @Attribute("order.id") //! TW005 at "@Attribute"
    void placed();

    @Traced
    @Attribute("order.id") //! TW005 at "@Attribute"
    void place(Runnable body);

    @Traced
    @Attribute("order.id") //! TW005 at "@Attribute"
    SpanScope open();
}
