package io.telewright.support.metric;

import io.opentelemetry.api.metrics.DoubleCounter;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.DoubleUpDownCounter;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.Map;

/** One series of each kind of instrument, with the attributes of row 0. */
public final class AllSeries {
    private AllSeries() {}

    /** Records once into an instrument. */
    @FunctionalInterface
    public interface Recorded {
        /** Records in a context. */
        void in(Context context);
    }

    /** The instruments of a meter by name. The series are in row 0 of a table with these dimensions. */
    public static Map<String, Recorded> of(Meter meter, Dimension... dimensions) {
        LongCounter a = meter.counterBuilder("a").build();
        SeriesTable aTable = SeriesTable.of(a, dimensions);
        DoubleCounter b = meter.counterBuilder("b").ofDoubles().build();
        SeriesTable bTable = SeriesTable.of(b, dimensions);
        LongUpDownCounter c = meter.upDownCounterBuilder("c").build();
        SeriesTable cTable = SeriesTable.of(c, dimensions);
        DoubleUpDownCounter d = meter.upDownCounterBuilder("d").ofDoubles().build();
        SeriesTable dTable = SeriesTable.of(d, dimensions);
        LongHistogram e = meter.histogramBuilder("e").ofLongs().build();
        SeriesTable eTable = SeriesTable.of(e, dimensions);
        DoubleHistogram f = meter.histogramBuilder("f").build();
        SeriesTable fTable = SeriesTable.of(f, dimensions);
        LongGauge g = meter.gaugeBuilder("g").ofLongs().build();
        SeriesTable gTable = SeriesTable.of(g, dimensions);
        DoubleGauge h = meter.gaugeBuilder("h").build();
        SeriesTable hTable = SeriesTable.of(h, dimensions);
        return Map.of(
                "a", context -> Measurements.add(a, 2, Dimensions.at(aTable, 0), context),
                "b", context -> Measurements.add(b, 2.5, Dimensions.at(bTable, 0), context),
                "c", context -> Measurements.add(c, -2, Dimensions.at(cTable, 0), context),
                "d", context -> Measurements.add(d, -2.5, Dimensions.at(dTable, 0), context),
                "e", context -> Measurements.record(e, 2, Dimensions.at(eTable, 0), context),
                "f", context -> Measurements.record(f, 2.5, Dimensions.at(fTable, 0), context),
                "g", context -> Measurements.set(g, 2, Dimensions.at(gTable, 0), context),
                "h", context -> Measurements.set(h, 2.5, Dimensions.at(hTable, 0), context));
    }
}
