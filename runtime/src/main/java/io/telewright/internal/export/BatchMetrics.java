package io.telewright.internal.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.telewright.internal.conventions.Conventions;

/**
 * Exports the counts of a signal's batches, in the metrics that the SDK has for its own batch processors: those of the
 * <a href="https://opentelemetry.io/docs/specs/semconv/otel/sdk-metrics/">Semantic Conventions for OpenTelemetry SDK
 * metrics</a>, or the older ones.
 *
 * @param names what they are called
 * @param counts what became of the items
 * @param capacity how many may wait
 * @param batches how many do; nothing is exported of batches that have not been used
 */
record BatchMetrics(Names names, ExportCounts counts, int capacity, BatchExport<?, ?> batches) {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey(Conventions.ERROR_TYPE);
    private static final AttributeKey<Boolean> DROPPED = AttributeKey.booleanKey("dropped");

    static final Names SPANS = new Names(
            Signal.SPANS,
            "io.opentelemetry.sdk.trace",
            "otel.sdk.processor.span.queue.",
            "{span}",
            "batching_span_processor",
            "processedSpans",
            "BatchSpanProcessor");

    static final Names LOG_RECORDS = new Names(
            Signal.LOG_RECORDS,
            "io.opentelemetry.sdk.logs",
            "otel.sdk.processor.log.queue.",
            "{log_record}",
            "batching_log_processor",
            "processedLogs",
            "BatchLogRecordProcessor");

    /**
     * What the SDK calls the metrics of a signal, and the processor that they are about.
     *
     * @param scope the scope of all
     * @param queue what the names of those of the queue begin with
     * @param unit their unit
     * @param type the type of the processor
     * @param legacyProcessed the older name of what was processed
     * @param legacyType the older name of the type
     */
    record Names(
            Signal signal,
            String scope,
            String queue,
            String unit,
            String type,
            String legacyProcessed,
            String legacyType) {
        Attributes processor() {
            return Attributes.builder()
                    .put("otel.component.type", type)
                    .put("otel.component.name", type + "/telewright")
                    .build();
        }

        Attributes legacyProcessor() {
            return Attributes.builder().put("processorType", legacyType).build();
        }
    }

    /** Adds the metrics of the conventions. */
    void addTo(MeterProvider meters) {
        Meter meter = meters.get(names.scope);
        meter.counterBuilder(names.signal.counted)
                .setUnit(names.unit)
                .setDescription("The " + names.signal.items + " whose processing has finished, successfully or not.")
                .buildWithCallback(this::processed);
        meter.upDownCounterBuilder(names.queue + "capacity")
                .setUnit(names.unit)
                .setDescription("The most " + names.signal.items + " that may wait for export.")
                .buildWithCallback(measurement -> recordIfUsed(measurement, capacity, names.processor()));
        meter.upDownCounterBuilder(names.queue + "size")
                .setUnit(names.unit)
                .setDescription("The " + names.signal.items + " that wait for export.")
                .buildWithCallback(measurement -> recordIfUsed(measurement, batches.waiting(), names.processor()));
    }

    /** Adds the older ones. */
    void addLegacyTo(MeterProvider meters) {
        Meter meter = meters.get(names.scope);
        meter.counterBuilder(names.legacyProcessed)
                .setUnit("1")
                .setDescription("The " + names.signal.items + " that were exported or dropped.")
                .buildWithCallback(this::legacyProcessed);
        meter.gaugeBuilder("queueSize")
                .ofLongs()
                .setUnit("1")
                .setDescription("The number of items queued")
                .buildWithCallback(
                        measurement -> recordIfUsed(measurement, batches.waiting(), names.legacyProcessor()));
    }

    private void processed(ObservableLongMeasurement measurement) {
        recordIfUsed(measurement, counts.exported(), names.processor());
        counts.lost()
                .forEach((type, items) -> measurement.record(
                        items,
                        names.processor().toBuilder().put(ERROR_TYPE, type).build()));
    }

    private void legacyProcessed(ObservableLongMeasurement measurement) {
        long lost = counts.lost().values().stream().mapToLong(Long::longValue).sum();
        recordIfUsed(measurement, counts.exported(), legacy(false));
        recordIfUsed(measurement, lost, legacy(true));
    }

    private void recordIfUsed(ObservableLongMeasurement measurement, long value, Attributes attributes) {
        if (batches.isUsed()) {
            measurement.record(value, attributes);
        }
    }

    private Attributes legacy(boolean dropped) {
        return names.legacyProcessor().toBuilder().put(DROPPED, dropped).build();
    }
}
