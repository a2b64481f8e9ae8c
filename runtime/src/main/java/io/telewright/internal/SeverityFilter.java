package io.telewright.internal;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.telewright.internal.settings.Recording;

/**
 * Keeps log records of low severity from a processor, wherever they come from. Those without a severity pass.
 *
 * @param recording tells which severities are taken
 * @param next what gets the others
 */
record SeverityFilter(Recording recording, LogRecordProcessor next) implements LogRecordProcessor {
    @Override
    public void onEmit(Context context, ReadWriteLogRecord logRecord) {
        Severity severity = logRecord.getSeverity();
        if (severity == Severity.UNDEFINED_SEVERITY_NUMBER || recording.takes(severity)) {
            next.onEmit(context, logRecord);
        }
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }
}
