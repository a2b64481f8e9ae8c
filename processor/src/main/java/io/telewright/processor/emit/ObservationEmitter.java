package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.model.Observation;
import java.util.Map;

/** Writes a method that registers a supplier with an observable instrument. */
final class ObservationEmitter implements MemberEmitter {
    private final Observation observation;
    private final MethodDraft method;

    ObservationEmitter(ClassDraft inClass, Observation observation) {
        this.observation = observation;
        method = new MethodDraft(inClass, observation, Variable.ATTRIBUTES, Variable.MEASUREMENT);
    }

    @Override
    public MethodSpec emit() {
        MetricEmission metric = observation.metric();
        boolean isLong = metric.measure().number() == NumberType.LONG;
        return method.head()
                .write()
                .addStatement(method.line(
                        "$otelAttributes:T $attributes:L = $picked:L",
                        Map.of("picked", new MetricAttributes(method, new ValueCode(method)).of(metric))))
                .addStatement(method.line(
                        """
                        return $instrument:L.register(
                        $attributes:L, $measurement:L -> $measurement:L.record($supplier:L.$get:L(), $attributes:L))""",
                        Map.of(
                                "instrument", method.fields().name(new InstrumentPart(metric.instrument())),
                                "supplier", method.parameter(observation.supplier()),
                                "get", isLong ? "getAsLong" : "getAsDouble")))
                .build();
    }
}
