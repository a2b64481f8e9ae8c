package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.color;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.observation;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.NumberType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservationEmitterTest {

    @Test
    void theSupplierIsRegisteredWithItsAttributes() {
        Attribute color = color("color", Optional.empty());
        Measure observed = new Measure.Observed(NumberType.LONG, InstrumentKind.Observable.GAUGE);

        assertThat(method("place", observation(metric("belt.length", observed))))
                .isEqualTo("Attributes attributes = Dimensions.none();"
                        + " return Observables.register(beltLength, attributes, order);");
        assertThat(method("place", observation(metric("belt.length", observed, color))))
                .startsWith("Attributes attributes = beltLengthAttributes(order);");
    }
}
