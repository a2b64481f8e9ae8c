package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.signal;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementCodeTest {

    @ParameterizedTest
    @CsvSource({"COUNTER, add", "UP_DOWN_COUNTER, add", "HISTOGRAM, record", "GAUGE, set"})
    void eachKindOfInstrumentHasItsVerb(Synchronous kind, String verb) {
        Measure amount = new Measure.Value(0, false, NumberType.LONG, kind);

        assertThat(method("place", signal(List.of(), metric("size", amount))))
                .isEqualTo("if (Instruments.isEnabled(size)) { Measurements." + verb + "(size, order,"
                        + " Dimensions.only(sizeTable)); }");
    }

    @Test
    void whatMayBeNullIsRecordedIfItIsThere() {
        Measure amount = new Measure.Value(0, true, NumberType.LONG, Synchronous.GAUGE);

        assertThat(method("place", signal(List.of(), metric("size", amount))))
                .startsWith("if (Instruments.isEnabled(size) && order != null)");
    }

    @Test
    void aDurationIsRecordedInTheUnitOfTheMetricIfItIsThere() {
        Measure duration = new Measure.Duration(0, DurationUnit.MILLISECONDS, Synchronous.HISTOGRAM);

        assertThat(method("place", signal(List.of(), metric("delay", duration))))
                .isEqualTo("if (Instruments.isEnabled(delay) && order != null) { Measurements.record(delay,"
                        + " Values.in(TimeUnit.MILLISECONDS, order), Dimensions.only(delayTable)); }");
    }

    @Test
    void theTimeOfAnOperationIsThatOfItsSpanIfItHasOne() {
        Measure elapsed = new Measure.Elapsed(DurationUnit.SECONDS);

        assertThat(method("placeEnded", operation(List.of(), metric("time", elapsed))))
                .contains("Durations.since(started, TimeUnit.SECONDS)");
        assertThat(method("placeEnded", operation(List.of(), span(), metric("time", elapsed))))
                .contains("Durations.of(span, started, TimeUnit.SECONDS)");
    }

    @Test
    void operationsInFlightAreTakenBackFromTheSeriesTheyWereCountedIn() {
        Operation operation =
                operation(List.of(), metric("one", new Measure.InFlight()), metric("two", new Measure.InFlight()));

        assertThat(method("place", operation))
                .contains(
                        "Object inFlight = Dimensions.only(oneTable); Measurements.add(one, 1, inFlight, context);",
                        "Object inFlight2 = Dimensions.only(twoTable); Measurements.add(two, 1, inFlight2, context);");
        assertThat(method("placeEnded", operation))
                .startsWith("try { Measurements.add(one, -1, inFlight, context); Measurements.add(two, -1,"
                        + " inFlight2, context); }");
    }
}
