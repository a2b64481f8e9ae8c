package io.telewright.test.declared.processes;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.test.declared.context.MessageProperties;
import jakarta.jms.Message;
import java.net.http.HttpRequest;
import java.util.List;

/** The shop takes orders, has the warehouse reserve what is ordered, and hears of the parcels. */
@Telemetry
public interface ShopTelemetry {
    @Traced("place order")
    void placing(@Attribute("order.id") String order, Step body) throws Exception;

    @Traced(value = "POST /reservations", kind = SpanKind.CLIENT)
    void reserving(
            @Carrier HttpRequest.Builder request,
            @BaggageEntry("order.id") String order,
            @BaggageEntry("tenant") String tenant,
            @BaggageEntry("coupon") String coupon,
            Step body)
            throws Exception;

    @Traced(value = "process parcels", kind = SpanKind.CONSUMER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void processing(@Carrier(getter = MessageProperties.class) Message parcel, Step body) throws Exception;

    @Traced("collect parcels")
    void collecting(Step body) throws Exception;

    @Traced(value = "process parcels", kind = SpanKind.CONSUMER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void processingAll(@Carrier(getter = MessageProperties.class) List<Message> parcels, Step body) throws Exception;
}
