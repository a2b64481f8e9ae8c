package io.telewright.test.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.telewright.Protocol;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndToEndEventsTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void eventsArrive(Protocol protocol) throws Exception {
        Shopping shopping = Shopping.run(config -> configure(config, protocol));

        List<LogRecord> records = receiver.awaitLogRecords(2).stream()
                .map(received -> received.logRecord())
                .toList();
        assertThat(records)
                .extracting(LogRecord::getEventName)
                .containsExactly("shop.order_rejected", "shop.checkout.failed");
        assertThat(records).allSatisfy(record -> {
            assertThat(record.getTraceId()).isEqualTo(traceId(shopping.failed()));
            assertThat(record.getSpanId()).isEqualTo(spanId(shopping.failed()));
            assertThat(record.getTimeUnixNano()).isPositive();
            assertThat(record.getObservedTimeUnixNano()).isPositive();
        });
        assertThat(records.get(0).getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_WARN);
        assertThat(records.get(0).getBody().getStringValue()).isEqualTo("order o-2 rejected");
        assertThat(KeyValues.map(records.get(0).getAttributesList()))
                .isEqualTo(Map.of("shop.order.id", "o-2", "shop.lines", 2L));
        assertThat(records.get(1).getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_ERROR);
        assertThat(records.get(1).getBody().getStringValue()).isEqualTo("checkout o-2 failed");
        assertThat(KeyValues.map(records.get(1).getAttributesList()))
                .containsEntry("shop.order.id", "o-2")
                .containsEntry("shop.channel", "STORE")
                .containsEntry("error.type", Shopping.CardDeclined.class.getName())
                .containsEntry("exception.type", Shopping.CardDeclined.class.getCanonicalName()) // the SDK's choice
                .containsEntry("exception.message", "no funds")
                .containsKey("exception.stacktrace")
                .hasSize(6);
    }

    private void configure(TelewrightConfig config, Protocol protocol) {
        config.service("checkout").otlpEndpoint(receiver.endpoint()).protocol(protocol);
    }

    private static ByteString traceId(SpanContext context) {
        return ByteString.copyFrom(context.getTraceIdBytes());
    }

    private static ByteString spanId(SpanContext context) {
        return ByteString.copyFrom(context.getSpanIdBytes());
    }
}
