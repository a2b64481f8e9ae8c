package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.color;
import static io.telewright.processor.testing.Attributes.number;
import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Measure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DimensionPartTest {

    private static final Instrument INSTRUMENT =
            metric("orders", new Measure.Occurrences()).instrument();

    @Test
    void anAttributeHasTheDimensionOfItsValues() {
        assertThat(DimensionPart.of(INSTRUMENT, color("color", Optional.empty())))
                .isInstanceOf(DimensionPart.OfEnum.class)
                .returns("colorDimension", Part::wantedName);
        assertThat(DimensionPart.of(INSTRUMENT, bounded("region")))
                .returns(Library.TEXT_DIMENSION, Part::type)
                .returns("ordersRegionDimension", Part::wantedName);
        assertThat(DimensionPart.of(INSTRUMENT, number("size")).type()).isEqualTo(Library.LONG_DIMENSION);
    }

    @Test
    void theConstantsOfAnEnumAreNamedByItsMethodOrThemselves() {
        assertThat(code(signal(
                        List.of(color("color", Optional.of("text"))),
                        metric("orders", new Measure.Occurrences(), color("color", Optional.of("text"))))))
                .contains("new EnumDimension<>(COLOR, Color.values(), Color::text)");
        assertThat(code(signal(
                        List.of(color("color", Optional.empty())),
                        metric("orders", new Measure.Occurrences(), color("color", Optional.empty())))))
                .contains("new EnumDimension<>(COLOR, Color.values())");
    }

    @Test
    void theErrorTypeHasTwentyValues() {
        assertThat(code(operation(List.of(), metric("calls", new Measure.Calls(), Attribute.ERROR_TYPE))))
                .contains("TextDimension.of(openTelemetry, \"shop\", \"calls\", ERROR_TYPE, 20)");
    }
}
