package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Observation;

/** Writes a method that registers a supplier with an observable instrument. */
final class ObservationEmitter {
    private final Observation observation;
    private final MethodContext method;

    ObservationEmitter(ClassContext inClass, Observation observation) {
        this.observation = observation;
        method = new MethodContext(inClass, observation);
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        String attributes = method.variable("attributes");
        code.addStatement(
                "$T $L = $L",
                Library.ATTRIBUTES,
                attributes,
                new MetricAttributes(method, new ValueCode(method)).of(observation.metric()));
        code.addStatement(
                "return $T.register($L, $L, $L)",
                Library.OBSERVABLES,
                new Instruments(method.inClass()).of(observation.metric().instrument()),
                attributes,
                method.parameter(observation.supplier()));
        return code.build();
    }
}
