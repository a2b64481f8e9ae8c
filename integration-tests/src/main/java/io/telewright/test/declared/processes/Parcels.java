package io.telewright.test.declared.processes;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import io.telewright.test.declared.context.MessageProperties;
import jakarta.jms.JMSException;
import jakarta.jms.Message;

/** Where the warehouse announces what it sends. */
public interface Parcels {
    @Traced(value = "send parcels", kind = SpanKind.PRODUCER)
    void send(@Carrier(setter = MessageProperties.class) Message parcel) throws JMSException;
}
