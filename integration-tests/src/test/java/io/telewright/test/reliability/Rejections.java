package io.telewright.test.reliability;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the spans and log records of requests over HTTP that are rejected, and words the partial success. */
final class Rejections {
    private final AtomicLong spans = new AtomicLong();
    private final AtomicLong logRecords = new AtomicLong();

    long spans() {
        return spans.get();
    }

    long logRecords() {
        return logRecords.get();
    }

    /** The response that rejects all items of a request; empty for metrics, which are not rejected. */
    Optional<Message> of(AggregatedHttpRequest request) {
        try {
            return switch (request.path()) {
                case "/v1/traces" -> Optional.of(rejectSpans(request.content().array()));
                case "/v1/logs" ->
                    Optional.of(rejectLogRecords(request.content().array()));
                default -> Optional.empty();
            };
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private Message rejectSpans(byte[] request) throws InvalidProtocolBufferException {
        long count = ExportTraceServiceRequest.parseFrom(request).getResourceSpansList().stream()
                .flatMap(ofResource -> ofResource.getScopeSpansList().stream())
                .mapToLong(ofScope -> ofScope.getSpansCount())
                .sum();
        spans.addAndGet(count);
        return ExportTraceServiceResponse.newBuilder()
                .setPartialSuccess(ExportTracePartialSuccess.newBuilder()
                        .setRejectedSpans(count)
                        .setErrorMessage("no room"))
                .build();
    }

    private Message rejectLogRecords(byte[] request) throws InvalidProtocolBufferException {
        long count = ExportLogsServiceRequest.parseFrom(request).getResourceLogsList().stream()
                .flatMap(ofResource -> ofResource.getScopeLogsList().stream())
                .mapToLong(ofScope -> ofScope.getLogRecordsCount())
                .sum();
        logRecords.addAndGet(count);
        return ExportLogsServiceResponse.newBuilder()
                .setPartialSuccess(ExportLogsPartialSuccess.newBuilder()
                        .setRejectedLogRecords(count)
                        .setErrorMessage("no room"))
                .build();
    }
}
