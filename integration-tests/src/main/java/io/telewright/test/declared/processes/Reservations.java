package io.telewright.test.declared.processes;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.Traced;
import jakarta.jms.JMSException;

/** What the warehouse does for others. */
public interface Reservations {
    @Traced("open warehouse")
    void open();

    @Traced(value = "POST /reservations", kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void reserve(@Carrier Headers headers, String order) throws JMSException;
}
