package io.telewright.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.KeyValue;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.telewright.internal.settings.TextLimit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** L2: log records are bounded as spans are. */
@Timeout(60)
class LogRecordBatchesTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("text");
    private static final AttributeKey<String> LATER = AttributeKey.stringKey("later");
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    private final ExportCounts counts = new ExportCounts();
    private final InMemoryLogRecordExporter exported = InMemoryLogRecordExporter.create();
    private final LogRecordBatches batches = new LogRecordBatches(
            exported, new BatchSettings(1_000, 100_000, 512, 100_000, DAY, DAY), new TextLimit(100), counts);
    private final Logger logger = SdkLoggerProvider.builder()
            .addLogRecordProcessor(batches)
            .addLogRecordProcessor(new Later())
            .build()
            .get("test");

    @Test
    void aTextIsCutAndAllElseStays() {
        logger.logRecordBuilder()
                .setBody("b".repeat(101))
                .setEventName("e")
                .setSeverity(Severity.WARN)
                .setSeverityText("warn")
                .setTimestamp(1, TimeUnit.NANOSECONDS)
                .setObservedTimestamp(2, TimeUnit.NANOSECONDS)
                .setAttribute(TEXT, "t")
                .emit();

        LogRecordData logRecord = exported().get(0);
        assertThat(logRecord.getBodyValue()).isEqualTo(Value.of("b".repeat(100)));
        assertThat(logRecord.getEventName()).isEqualTo("e");
        assertThat(logRecord.getSeverity()).isEqualTo(Severity.WARN);
        assertThat(logRecord.getSeverityText()).isEqualTo("warn");
        assertThat(logRecord.getTimestampEpochNanos()).isOne();
        assertThat(logRecord.getObservedTimestampEpochNanos()).isEqualTo(2);
        assertThat(logRecord.getInstrumentationScopeInfo().getName()).isEqualTo("test");
        assertThat(logRecord.getSpanContext().isValid()).isFalse();
        assertThat(logRecord.getResource().getAttributes().isEmpty()).isFalse();
        assertThat(logRecord.getAttributes()).isEqualTo(Attributes.of(TEXT, "t", LATER, "too"));
        assertThat(logRecord.getTotalAttributeCount()).isEqualTo(2);
    }

    @Test
    void aBodyThatIsNoTextOrAShortOneStays() {
        Value<List<KeyValue>> composed = Value.of(KeyValue.of("k", Value.of("v".repeat(101))));
        logger.logRecordBuilder().setBody(composed).emit();
        logger.logRecordBuilder().setBody("b".repeat(100)).emit();

        assertThat(exported())
                .extracting(LogRecordData::getBodyValue)
                .satisfiesExactly(
                        body -> assertThat(body).isEqualTo(composed),
                        body -> assertThat(body).isEqualTo(Value.of("b".repeat(100))));
    }

    @Test
    void whatDoesNotFitIsDroppedAndCountedWhereverItsTextIs() {
        logger.logRecordBuilder().setBody("b".repeat(50_000)).emit();
        logger.logRecordBuilder().setAttribute(TEXT, "t".repeat(50_000)).emit();
        logger.logRecordBuilder()
                .setBody(Value.of(KeyValue.of("k", Value.of(List.of(Value.of("v".repeat(50_000)))))))
                .emit();
        logger.logRecordBuilder().setBody(Value.of(new byte[100_000])).emit();
        logger.logRecordBuilder()
                .setAttribute(AttributeKey.stringArrayKey("texts"), List.of("t".repeat(25_000), "t".repeat(25_000)))
                .emit();

        assertThat(exported()).isEmpty();
        assertThat(counts.lost()).containsExactly(Map.entry("queue_full", 5L));
    }

    private List<LogRecordData> exported() {
        batches.forceFlush().join(10, TimeUnit.SECONDS);
        return exported.getFinishedLogRecordItems();
    }

    /** One that comes after ours, as those of libraries do. */
    private static final class Later implements LogRecordProcessor {
        @Override
        public void onEmit(Context context, ReadWriteLogRecord logRecord) {
            if (logRecord.getAttribute(TEXT) != null) {
                logRecord.setAttribute(LATER, "too");
            }
        }
    }
}
