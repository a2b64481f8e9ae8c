package io.telewright.processor.emit;

import static io.telewright.processor.testing.Models.SCOPE;
import static io.telewright.processor.testing.Models.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Measure;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Part LOGGER = new ProviderPart(ProviderPart.Kind.LOGGER, SCOPE);

    @Test
    void aPartComesAfterThoseThatItNeeds() {
        Fields fields = new Fields();

        fields.add(
                new InstrumentPart(metric("orders", new Measure.Occurrences()).instrument()));

        assertThat(fields.specs())
                .extracting(com.palantir.javapoet.FieldSpec::name)
                .containsExactly("meter", "orders");
    }

    @Test
    void equalPartsShareAField() {
        Fields fields = new Fields();

        fields.add(
                new InstrumentPart(metric("orders", new Measure.Occurrences()).instrument()));
        fields.add(new InstrumentPart(metric("Orders", new Measure.Calls()).instrument()));

        assertThat(fields.specs()).hasSize(2);
    }

    @Test
    void theDelegateComesBeforeProvidersAndTheseBeforeOtherFields() {
        Fields fields = new Fields();

        fields.add(new PropagationPart.Propagator());
        fields.add(LOGGER);
        fields.add(new DelegatePart(ClassName.get(Object.class)));

        assertThat(fields.assignments().stream().map(CodeBlock::toString))
                .containsExactly(
                        "this.delegate = java.util.Objects.requireNonNull(delegate, \"delegate\")",
                        "logger = openTelemetry.getLogsBridge().get(\"shop\")",
                        "propagator = openTelemetry.getPropagators().getTextMapPropagator()");
    }

    @Test
    void noFieldIsNamedLikeAVariable() {
        Fields fields = new Fields();

        fields.add(new InstrumentPart(metric("span", new Measure.Occurrences()).instrument()));

        assertThat(fields.specs())
                .extracting(com.palantir.javapoet.FieldSpec::name)
                .containsExactly("meter", "span2");
    }

    @Test
    void askingForAFieldAddsNone() {
        Fields fields = new Fields();

        assertThatThrownBy(() -> fields.name(LOGGER)).isInstanceOf(IllegalStateException.class);
        assertThat(fields.specs()).isEmpty();
    }
}
