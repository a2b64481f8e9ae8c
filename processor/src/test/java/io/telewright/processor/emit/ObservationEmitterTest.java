package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.observation;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.NumberType;
import org.junit.jupiter.api.Test;

class ObservationEmitterTest {

    @Test
    void theSupplierIsAskedForNumbersOfTheInstrument() {
        assertThat(method("place", observation(belt(NumberType.LONG))))
                .isEqualTo("Attributes attributes = Dimensions.none();"
                        + " return beltLength.register(attributes,"
                        + " measurement -> measurement.record(order.getAsLong(), attributes));");
        assertThat(method("place", observation(belt(NumberType.DOUBLE)))).contains("order.getAsDouble()");
    }

    private static MetricEmission belt(NumberType number) {
        return metric("belt.length", new Measure.Observed(number, InstrumentKind.Observable.GAUGE));
    }
}
