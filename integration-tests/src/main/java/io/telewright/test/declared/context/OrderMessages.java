package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import jakarta.jms.Message;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;

/** Orders as messages: records of Kafka, messages of JMS, and maps of headers. */
@Telemetry
public interface OrderMessages {
    @Traced(value = "send orders", kind = SpanKind.PRODUCER)
    void sending(@Carrier(setter = RecordHeaders.class) Headers headers, Runnable send);

    @Traced(value = "process orders", kind = SpanKind.CONSUMER)
    void processing(@Carrier(getter = RecordHeaders.class) Headers headers, Runnable process);

    @Traced(value = "send orders", kind = SpanKind.PRODUCER)
    void sendingJms(@Carrier(setter = MessageProperties.class) Message message, Runnable send);

    @Traced(value = "process orders", kind = SpanKind.CONSUMER)
    void processingJms(@Carrier(getter = MessageProperties.class) Message message, Runnable process);

    @Traced("poll orders")
    void polling(Runnable poll);

    @Traced(value = "process order", kind = SpanKind.CONSUMER, parent = Traced.Parent.CARRIER)
    void taking(@Carrier(getter = RecordHeaders.class) Headers headers, Runnable process);

    @Traced(value = "process orders", kind = SpanKind.CONSUMER)
    void processingAll(@Carrier List<Map<String, String>> messages, Runnable process);
}
