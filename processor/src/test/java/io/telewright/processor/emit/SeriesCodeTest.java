package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.color;
import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Signal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesCodeTest {

    @Test
    void eachDimensionAddsToTheRow() {
        Attribute region = bounded("region");
        Attribute color = color("color", Optional.empty());
        Signal signal = signal(List.of(region, color), metric("orders", new Measure.Occurrences(), region, color));

        assertThat(method("ordersSeries", signal))
                .isEqualTo("long row = Dimensions.row(0, ordersRegionDimension, region); return"
                        + " Dimensions.at(ordersTable, Dimensions.row(row, colorDimension, color));");
        assertThat(code(signal)).contains("private Object ordersSeries(String region, Color color)");
    }

    @Test
    void metricsWithTheSameDimensionsHaveSeriesOfTheirOwn() {
        Attribute color = color("color", Optional.empty());

        assertThat(code(signal(
                        List.of(color),
                        metric("one", new Measure.Occurrences(), color),
                        metric("two", new Measure.Occurrences(), color))))
                .contains(
                        "oneTable = SeriesTable.of(one, colorDimension);",
                        "twoTable = SeriesTable.of(two, colorDimension);",
                        "Measurements.add(one, 1, oneSeries(order));",
                        "Measurements.add(two, 1, twoSeries(order));");
    }

    @Test
    void methodsWithTheSameMetricShareItsSeries() {
        Attribute color = color("color", Optional.empty());

        assertThat(code(signal(
                        List.of(color),
                        metric("one", new Measure.Occurrences(), color),
                        metric("one", new Measure.Occurrences(), color))))
                .containsOnlyOnce("private Object ")
                .containsOnlyOnce("private final SeriesTable ");
    }
}
