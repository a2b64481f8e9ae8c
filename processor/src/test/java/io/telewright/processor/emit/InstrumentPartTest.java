package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Models.SCOPE;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.observation;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.NumberType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentPartTest {

    @ParameterizedTest
    @CsvSource({
        "COUNTER, LONG, LongCounter, counterBuilder, ''",
        "COUNTER, DOUBLE, DoubleCounter, counterBuilder, .ofDoubles()",
        "UP_DOWN_COUNTER, LONG, LongUpDownCounter, upDownCounterBuilder, ''",
        "HISTOGRAM, DOUBLE, DoubleHistogram, histogramBuilder, ''",
        "HISTOGRAM, LONG, LongHistogram, histogramBuilder, .ofLongs()",
        "GAUGE, LONG, LongGauge, gaugeBuilder, .ofLongs()"
    })
    void anInstrumentIsBuiltForItsKindAndNumbers(
            Synchronous kind, NumberType number, String type, String builder, String numbers) {
        assertThat(code(signal(List.of(), metric("size", new Measure.Value(0, false, number, kind)))))
                .contains(
                        "private final " + type + " size;",
                        "size = meter." + builder + "(\"size\")" + numbers + ".build();");
    }

    @Test
    void anObservableOneIsBuiltWithEachCallback() {
        Measure observed = new Measure.Observed(NumberType.DOUBLE, InstrumentKind.Observable.GAUGE);

        assertThat(code(observation(metric("belt", observed))))
                .contains(
                        "private final Observable<ObservableDoubleMeasurement> belt;",
                        "belt = new Observable<>(openTelemetry, \"shop\", \"belt\","
                                + " meter.gaugeBuilder(\"belt\")::buildWithCallback);");
    }

    @Test
    void unitDescriptionAndBucketsAreSetIfTheyAreThere() {
        MetricEmission metric = new MetricEmission(
                SCOPE,
                "size",
                new Measure.Value(0, false, NumberType.LONG, Synchronous.HISTOGRAM),
                "By",
                "Sizes.",
                List.of(1.0, 2.0),
                List.of());

        assertThat(code(signal(List.of(), metric)))
                .contains(".ofLongs().setUnit(\"By\").setDescription(\"Sizes.\")"
                        + ".setExplicitBucketBoundariesAdvice(List.of(1L, 2L)).build();");
    }
}
