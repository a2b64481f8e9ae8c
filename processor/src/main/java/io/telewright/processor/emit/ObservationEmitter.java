package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.NumberType;
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
        String measurement = method.variable("measurement");
        code.addStatement(
                "$T $L = $L",
                Library.ATTRIBUTES,
                attributes,
                new MetricAttributes(method, new ValueCode(method)).of(observation.metric()));
        code.addStatement(
                "return $L.register(\n$L, $L -> $L.record($L.$L(), $L))",
                new Instruments(method.inClass()).of(observation.metric().instrument()),
                attributes,
                measurement,
                measurement,
                method.parameter(observation.supplier()),
                observation.metric().measure().number() == NumberType.LONG ? "getAsLong" : "getAsDouble",
                attributes);
        return code.build();
    }
}
