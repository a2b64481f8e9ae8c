package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.generated;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.signal;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Component;
import io.telewright.processor.model.Delegation;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Surroundings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassEmitterTest {

    private static final Surroundings PLAIN = new Surroundings(Optional.empty(), Component.NONE, false);

    @Test
    void aParameterKeepsItsNameAndTheFieldGetsAnother() {
        assertThat(code(signal(
                        List.of(), metric("order", new Measure.Value(0, false, NumberType.LONG, Synchronous.GAUGE)))))
                .contains(
                        "order2 = meter.gaugeBuilder", "Measurements.set(order2, order, Dimensions.only(orderTable))");
    }

    @Test
    void aPublicClassOfAModuleMayMentionTypesThatAreNotExported() {
        Surroundings module = new Surroundings(Optional.empty(), Component.NONE, true);

        assertThat(code(generated(Optional.empty(), module, signal(List.of(), currentSpan()))))
                .contains("@SuppressWarnings(\"exports\")");
        assertThat(code(generated(Optional.empty(), PLAIN, signal(List.of(), currentSpan()))))
                .doesNotContain("@SuppressWarnings");
    }

    @Test
    void injectionGetsAClassThatWrapsNothing() {
        Surroundings injected = new Surroundings(
                Optional.empty(), Component.constructedBy(ClassName.get("jakarta.inject", "Inject")), false);
        Optional<GeneratedClass.Decoration> decoration =
                Optional.of(new GeneratedClass.Decoration(ClassName.get("shop", "Orders"), false));

        assertThat(code(generated(Optional.empty(), injected))).contains("@Inject public OtelOrders(OpenTelemetry");
        assertThat(code(generated(decoration, injected)))
                .contains("public OtelOrders(Orders delegate, OpenTelemetry openTelemetry)")
                .doesNotContain("@Inject");
    }

    @Test
    void whatWrapsADelegateIsNamedAfterItAndEqualsAsItDoesIfItsInterfaceSaysSo() {
        ClassName orders = ClassName.get("shop", "Orders");

        assertThat(code(generated(Optional.of(new GeneratedClass.Decoration(orders, false)), PLAIN)))
                .contains("return \"OtelOrders[\" + delegate + \"]\";")
                .doesNotContain("equals(");
        assertThat(code(generated(Optional.of(new GeneratedClass.Decoration(orders, true)), PLAIN)))
                .contains(
                        "return delegate.equals(other instanceof OtelOrders that ? that.delegate : other);",
                        "return delegate.hashCode();");
    }

    @Test
    void aMethodWithoutTelemetryOnlyCallsTheDelegate() {
        Operation operation = operation(List.of(), span());

        assertThat(method("place", new Delegation(operation.signature()))).isEqualTo("return delegate.place(order);");
    }
}
