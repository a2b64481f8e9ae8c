package io.telewright.processor.catalogue;

import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Standings;
import java.util.Locale;

/** A metric. */
final class MetricJson {
    private MetricJson() {}

    static Json of(MetricEmission metric, Standings standings) {
        Instrument instrument = metric.instrument();
        return new Json.Fields()
                .with("name", instrument.name())
                .withText("convention", StandingJson.of(instrument.name(), standings.metrics()))
                .with("instrument", instrument.kind().name().toLowerCase(Locale.ROOT))
                .withFlag("observable", instrument.kind().isObservable())
                .with("number", instrument.number().name().toLowerCase(Locale.ROOT))
                .with("unit", instrument.unit())
                .withText("description", instrument.description())
                .withItems("buckets", instrument.buckets().stream().map(Json.Scalar::new))
                .withItems("attributes", UseJson.of(metric));
    }
}
