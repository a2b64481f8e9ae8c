package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelTracedStages;
import io.telewright.test.declared.TracedStages;
import io.telewright.test.declared.TracedStages.Order;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedStages operations = new OtelTracedStages(telemetry.sdk());

    @Test
    void aTextIsAnAttribute() {
        assertThat(operations.named(() -> "north")).isEqualTo("north");

        assertThat(telemetry.span()).hasAttributes(Attributes.of(AttributeKey.stringKey("name"), "north"));
    }

    @Test
    void theNameOfAnEnumIsAnAttribute() {
        assertThat(operations.colored(() -> Color.GREEN)).isEqualTo(Color.GREEN);

        assertThat(telemetry.span()).hasAttributes(Attributes.of(AttributeKey.stringKey("color"), "GREEN"));
    }

    @Test
    void aPrimitiveIsALongAttribute() {
        assertThat(operations.counted(() -> 3)).isEqualTo(3);

        assertThat(telemetry.span()).hasAttributes(Attributes.of(AttributeKey.longKey("count"), 3L));
    }

    @Test
    void aPathSelectsThePartThatIsAnAttribute() throws Exception {
        Order order = new Order("7");

        assertThat(operations.ordered(() -> order)).isSameAs(order);

        assertThat(telemetry.span()).hasAttributes(Attributes.of(AttributeKey.stringKey("order.id"), "7"));
    }

    @Test
    void theValueOfAFutureIsAnAttribute() {
        CompletableFuture<Long> price = new CompletableFuture<>();

        CompletableFuture<Long> priced = operations.priced(() -> price);
        price.complete(42L);

        assertThat(priced).isCompletedWithValue(42L);
        assertThat(telemetry.span()).hasAttributes(Attributes.of(AttributeKey.longKey("price"), 42L));
    }

    @Test
    void absentResultsAreNoAttributes() throws Exception {
        assertThat(operations.named(() -> null)).isNull();
        assertThat(operations.colored(() -> null)).isNull();
        assertThat(operations.ordered(() -> null)).isNull();
        assertThat(operations.ordered(() -> new Order(null))).isNotNull();
        assertThat(operations.priced(() -> null)).isNull();
        assertThat(operations.priced(() -> CompletableFuture.completedFuture(null)))
                .isCompletedWithValue(null);

        assertThat(telemetry.spans())
                .hasSize(6)
                .allSatisfy(span -> assertThat(span).hasAttributes(Attributes.empty()));
    }

    @Test
    void aFailureHasOnlyTheErrorTypeAsAnAttribute() {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThat(catchThrowable(() -> operations.named(() -> Sneaky.fail(failure))))
                .isSameAs(failure);
        assertThat(catchThrowable(() -> operations.counted(() -> Sneaky.fail(failure))))
                .isSameAs(failure);
        assertThat(catchThrowable(() -> operations.ordered(() -> Sneaky.fail(failure))))
                .isSameAs(failure);
        operations.priced(() -> CompletableFuture.failedFuture(failure));

        assertThat(telemetry.spans())
                .hasSize(4)
                .allSatisfy(span -> assertThat(span)
                        .hasException(failure)
                        .hasTotalRecordedEvents(1)
                        .hasAttributes(Attributes.of(
                                AttributeKey.stringKey("error.type"), IllegalStateException.class.getName())));
    }
}
