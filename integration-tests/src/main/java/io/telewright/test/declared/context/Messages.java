package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Collection;
import org.apache.kafka.common.header.Headers;

/** Carriers that users teach to be read and written. */
public interface Messages {
    @Traced(value = "send", kind = SpanKind.PRODUCER)
    void send(@Carrier(setter = MessageProperties.class) TextMessage message);

    @Traced(value = "process", kind = SpanKind.CONSUMER)
    void process(@Carrier(getter = MessageProperties.class) TextMessage message);

    @Traced(value = "process all", kind = SpanKind.CONSUMER)
    void processAll(@Carrier(getter = MessageProperties.class) Message... messages);

    @Traced(value = "send record", kind = SpanKind.PRODUCER)
    void sendRecord(@Carrier(setter = RecordHeaders.class) Headers headers);

    @Traced(value = "process record", kind = SpanKind.CONSUMER)
    void processRecord(@Carrier(getter = RecordHeaders.class) Headers headers);

    @Traced(value = "process records", kind = SpanKind.CONSUMER)
    void processRecords(@Carrier(getter = RecordHeaders.class) Collection<Headers> records);
}
