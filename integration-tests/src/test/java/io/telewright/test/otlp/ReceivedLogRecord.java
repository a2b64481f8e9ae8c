package io.telewright.test.otlp;

import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.stream.Stream;

/** A log record that arrived. */
public record ReceivedLogRecord(Resource resource, InstrumentationScope scope, LogRecord logRecord)
        implements Received {
    @Override
    public String name() {
        return logRecord.getEventName();
    }

    /** The log records of a request, in its order. */
    static Stream<ReceivedLogRecord> in(ExportLogsServiceRequest request) {
        return request.getResourceLogsList().stream()
                .flatMap(ofResource -> ofResource.getScopeLogsList().stream()
                        .flatMap(ofScope -> ofScope.getLogRecordsList().stream()
                                .map(logRecord -> new ReceivedLogRecord(
                                        ofResource.getResource(), ofScope.getScope(), logRecord))));
    }
}
