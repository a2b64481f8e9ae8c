package io.telewright.processor.validate;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Attributes.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.AttributeUse.ReadAt;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {
    private static final Attribute TEXT = text("order.id");
    private static final Attribute BOUNDED = bounded("region");
    private static final Attribute RESULT = result("receipt.name");
    private static final List<Attribute> ALL = List.of(TEXT, BOUNDED, RESULT);
    private static final AttributeUse ERROR = new AttributeUse(Attribute.ERROR_TYPE, ReadAt.END);

    @Test
    void aSpanHasAllAttributesAndTheErrorType() {
        assertThat(Uses.ofSpan(ALL)).containsExactly(start(TEXT), start(BOUNDED), end(RESULT), ERROR);
    }

    @Test
    void theCurrentSpanHasAllAttributesAndNoErrorType() {
        assertThat(Uses.ofCurrentSpan(ALL)).containsExactly(start(TEXT), start(BOUNDED), end(RESULT));
    }

    @Test
    void aMetricThatIsTakenAtTheEndHasBoundedAttributesAndTheErrorType() {
        assertThat(Uses.ofMetric(ALL, new Measure.Calls())).containsExactly(start(BOUNDED), end(RESULT), ERROR);
    }

    @Test
    void operationsInFlightHaveWhatIsKnownAtTheStart() {
        assertThat(Uses.ofMetric(ALL, new Measure.InFlight())).containsExactly(start(BOUNDED));
    }

    @Test
    void anEventHasAllAttributesAndTheErrorTypeUnlessItMeansSuccess() {
        assertThat(Uses.ofEvent(ALL)).containsExactly(start(TEXT), start(BOUNDED), end(RESULT));
        assertThat(Uses.ofEvent(ALL, Selection.ByOutcome.RETURN))
                .containsExactly(start(TEXT), start(BOUNDED), end(RESULT));
        assertThat(Uses.ofEvent(List.of(TEXT), Selection.ByOutcome.FAILURE)).containsExactly(start(TEXT), ERROR);
    }

    private static AttributeUse start(Attribute attribute) {
        return new AttributeUse(attribute, ReadAt.START);
    }

    private static AttributeUse end(Attribute attribute) {
        return new AttributeUse(attribute, ReadAt.END);
    }
}
