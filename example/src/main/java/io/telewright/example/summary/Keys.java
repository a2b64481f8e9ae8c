package io.telewright.example.summary;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.SpanData;

/** Reads what several parts of the summary show. */
final class Keys {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private Keys() {}

    static String service(Resource resource) {
        return String.valueOf(resource.getAttribute(SERVICE));
    }

    static String errorType(SpanData span) {
        return String.valueOf(span.getAttributes().get(ERROR_TYPE));
    }

    static double millis(SpanData span) {
        return (span.getEndEpochNanos() - span.getStartEpochNanos()) / NANOS_OF_A_MILLISECOND;
    }
}
