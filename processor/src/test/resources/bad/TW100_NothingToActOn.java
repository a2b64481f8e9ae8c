package bad;

import io.opentelemetry.api.trace.SpanContext;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Link;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Metric("orders.placed")
    void place(@Carrier Map<String, String> headers, Runnable body); //! TW100 at "@Carrier"

    @Event("order.lost")
    void lost(@BaggageEntry("order") String id); //! TW100 at "@BaggageEntry"

    @Metric("orders.open")
    Registration open(LongSupplier count, @Link SpanContext cause); //! TW100 at "@Link"

    @Metric("orders.received")
    @Link //! TW100 at "@Link"
    String receive(Supplier<String> body);
}

interface OrderService {
    @CurrentSpan
    @io.telewright.Attribute("order.count")
    int count(@Link String cause); //! TW100 at "@Link"
}
