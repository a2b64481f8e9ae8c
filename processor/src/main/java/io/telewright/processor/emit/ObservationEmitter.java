package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Observation;
import java.util.Map;

/** Writes a method that registers a supplier with an observable instrument. */
final class ObservationEmitter implements MemberEmitter {
    private final Observation observation;
    private final MethodDraft method;

    ObservationEmitter(ClassDraft inClass, Observation observation) {
        this.observation = observation;
        method = new MethodDraft(inClass, observation, Variable.ATTRIBUTES);
    }

    @Override
    public MethodSpec emit() {
        MetricEmission metric = observation.metric();
        return method.head()
                .write()
                .addStatement(method.line(
                        "$otelAttributes:T $attributes:L = $picked:L",
                        Map.of("picked", new SeriesCode(method, new ValueCode(method)).of(metric))))
                .addStatement(method.line(
                        "return $observables:T.register($instrument:L, $attributes:L, $supplier:L)",
                        Map.of(
                                "instrument", method.fields().name(new InstrumentPart(metric.instrument())),
                                "supplier", method.parameter(observation.supplier()))))
                .build();
    }
}
