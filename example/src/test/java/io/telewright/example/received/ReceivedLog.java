package io.telewright.example.received;

import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.logs.v1.LogRecord;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** A log record or an event, with the service that it comes from. */
public record ReceivedLog(String service, LogRecord log) {
    static Stream<ReceivedLog> in(ExportLogsServiceRequest request) {
        return request.getResourceLogsList().stream()
                .flatMap(ofResource -> ofResource.getScopeLogsList().stream()
                        .flatMap(ofScope -> ofScope.getLogRecordsList().stream())
                        .map(log -> new ReceivedLog(Values.service(ofResource.getResource()), log)));
    }

    /** The name of an event; a log record has an empty one. */
    public String name() {
        return log.getEventName();
    }

    public String body() {
        return log.getBody().getStringValue();
    }

    public String spanId() {
        return HexFormat.of().formatHex(log.getSpanId().toByteArray());
    }

    public Map<String, String> attributes() {
        return Values.of(log.getAttributesList());
    }
}
