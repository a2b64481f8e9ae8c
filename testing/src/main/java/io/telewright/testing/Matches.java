package io.telewright.testing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import java.util.Objects;

/** Compares recorded telemetry with expected telemetry. Times, ids, parents and threads do not matter. */
final class Matches {
    private static final String EXCEPTION = "exception";
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");

    private Matches() {}

    static boolean span(SpanData expected, SpanData recorded) {
        return scope(expected.getInstrumentationScopeInfo(), recorded.getInstrumentationScopeInfo())
                && expected.getName().equals(recorded.getName())
                && expected.getKind() == recorded.getKind()
                && expected.getStatus().getStatusCode() == recorded.getStatus().getStatusCode()
                && expected.getTotalRecordedLinks() == recorded.getTotalRecordedLinks()
                && contains(recorded.getAttributes(), expected.getAttributes())
                && new Assignment<>(expected.getEvents(), recorded.getEvents(), Matches::event)
                        .missing()
                        .isEmpty();
    }

    private static boolean event(EventData expected, EventData recorded) {
        if (!expected.getName().equals(recorded.getName())) {
            return false;
        }
        return expected.getName().equals(EXCEPTION)
                ? Objects.equals(
                        expected.getAttributes().get(EXCEPTION_TYPE),
                        recorded.getAttributes().get(EXCEPTION_TYPE))
                : contains(recorded.getAttributes(), expected.getAttributes());
    }

    static boolean log(LogRecordData expected, LogRecordData recorded) {
        return scope(expected.getInstrumentationScopeInfo(), recorded.getInstrumentationScopeInfo())
                && Objects.equals(expected.getEventName(), recorded.getEventName())
                && expected.getSeverity() == recorded.getSeverity()
                && Objects.equals(expected.getBodyValue(), recorded.getBodyValue())
                && contains(recorded.getAttributes(), withoutException(expected.getAttributes()))
                && Objects.equals(
                        expected.getAttributes().get(EXCEPTION_TYPE),
                        recorded.getAttributes().get(EXCEPTION_TYPE));
    }

    /** Messages and stack traces differ from one exception to the next. */
    private static Attributes withoutException(Attributes attributes) {
        return attributes.toBuilder()
                .removeIf(key -> key.getKey().startsWith("exception."))
                .build();
    }

    static boolean scope(InstrumentationScopeInfo expected, InstrumentationScopeInfo recorded) {
        return expected.equals(recorded);
    }

    private static boolean contains(Attributes recorded, Attributes expected) {
        for (Map.Entry<AttributeKey<?>, Object> entry : expected.asMap().entrySet()) {
            if (!entry.getValue().equals(recorded.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
