package io.telewright.internal.export;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.common.ValueType;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.resources.Resource;
import io.telewright.internal.settings.TextLimit;
import org.jspecify.annotations.Nullable;

/** A log record whose text is cut to a length, which the SDK does to attributes alone. */
record ShortLogRecord(LogRecordData logRecord, String text) implements LogRecordData {
    /** The log record itself if its body is no text, or not too long. */
    static LogRecordData of(LogRecordData logRecord, TextLimit texts) {
        Value<?> body = logRecord.getBodyValue();
        return body != null && body.getType() == ValueType.STRING && texts.cuts(body.asString())
                ? new ShortLogRecord(logRecord, texts.cut(body.asString()))
                : logRecord;
    }

    @Override
    public Value<?> getBodyValue() {
        return Value.of(text);
    }

    @Override
    @Deprecated
    public io.opentelemetry.sdk.logs.data.Body getBody() {
        return io.opentelemetry.sdk.logs.data.Body.string(text);
    }

    @Override
    public Resource getResource() {
        return logRecord.getResource();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return logRecord.getInstrumentationScopeInfo();
    }

    @Override
    public long getTimestampEpochNanos() {
        return logRecord.getTimestampEpochNanos();
    }

    @Override
    public long getObservedTimestampEpochNanos() {
        return logRecord.getObservedTimestampEpochNanos();
    }

    @Override
    public SpanContext getSpanContext() {
        return logRecord.getSpanContext();
    }

    @Override
    public Severity getSeverity() {
        return logRecord.getSeverity();
    }

    @Override
    public @Nullable String getSeverityText() {
        return logRecord.getSeverityText();
    }

    @Override
    public Attributes getAttributes() {
        return logRecord.getAttributes();
    }

    @Override
    public int getTotalAttributeCount() {
        return logRecord.getTotalAttributeCount();
    }

    @Override
    public @Nullable String getEventName() {
        return logRecord.getEventName();
    }
}
