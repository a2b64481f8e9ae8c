package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Member;
import java.util.Optional;

/** Writes a method that registers a supplier with an observable instrument. */
final class ObservationEmitter {
    private final Member.Observation observation;
    private final MethodContext method;

    ObservationEmitter(ClassContext inClass, Member.Observation observation) {
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
                new MetricAttributes(method, new ValueCode(method))
                        .of(observation.instrument(), observation.attributes(), Optional.empty()));
        code.addStatement(
                "return $L.register(\n$L, $L -> $L.record($L.$L(), $L))",
                new Instruments(method.inClass()).of(observation.instrument()),
                attributes,
                measurement,
                measurement,
                method.parameter(observation.supplier()),
                observation.instrument().isLong() ? "getAsLong" : "getAsDouble",
                attributes);
        return code.build();
    }
}
