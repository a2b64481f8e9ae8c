package io.telewright.test.service;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.service.InstrumentedServiceAttributes;
import io.telewright.test.declared.service.ServiceAttributes;
import io.telewright.test.declared.service.ServiceAttributes.Address;
import io.telewright.test.declared.service.ServiceAttributes.Customer;
import io.telewright.test.declared.service.ServiceAttributes.Group;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributesOfServicesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private ServiceAttributes decorated(Callable<?> work) {
        return new InstrumentedServiceAttributes(
                Delegate.of(ServiceAttributes.class, work).object(), telemetry.sdk());
    }

    @Test
    void annotatedParametersAreAttributesAndNoOthers() {
        decorated(() -> null)
                .parameters(
                        "7",
                        2,
                        true,
                        Color.RED,
                        Optional.of("summer"),
                        Arrays.asList("a", null),
                        new double[] {0.5},
                        "secret");

        assertThat(telemetry.span())
                .hasAttributes(Attributes.builder()
                        .put("order_id", "7")
                        .put("line_count", 2)
                        .put("express", true)
                        .put("color", "RED")
                        .put("coupon", "summer")
                        .put("tags", new String[] {"a"})
                        .put("weights", new double[] {0.5})
                        .build());
    }

    @Test
    void nullArgumentsAreNoAttributes() {
        decorated(() -> null).parameters(null, 0, null, null, null, null, null, null);

        assertThat(telemetry.span()).hasAttributes(Attributes.of(longKey("line_count"), 0L));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void anAbsentStepOfAPathLeavesTheAttributeOutAndTheCallGoesOn(Customer customer, String text, Attributes expected) {
        decorated(() -> null).paths(customer, customer, text);

        assertThat(telemetry.span()).hasAttributes(expected).hasStatus(StatusData.unset());
    }

    static Stream<Arguments> customers() {
        return Stream.of(
                Arguments.of(null, null, Attributes.empty()),
                Arguments.of(new Customer(null, null), "", Attributes.of(longKey("text.length"), 0L)),
                Arguments.of(new Customer("7", new Address(null)), null, Attributes.of(stringKey("customer.id"), "7")),
                Arguments.of(
                        new Customer("7", new Address("Bergen")),
                        "ab",
                        Attributes.of(
                                stringKey("customer.id"),
                                "7",
                                stringKey("customer.city"),
                                "Bergen",
                                longKey("text.length"),
                                2L)));
    }

    @Test
    void anAbsentStepOfAPathOfTheResultLeavesTheAttributeOut() {
        Customer homeless = new Customer("7", null);

        assertThat(decorated(() -> new Customer("7", new Address("Bergen"))).customer("7"))
                .isNotNull();
        assertThat(decorated(() -> homeless).customer("7")).isSameAs(homeless);
        assertThat(decorated(() -> null).customer("7")).isNull();

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(stringKey("customer.city")))
                .containsExactly("Bergen", null, null);
    }

    @Test
    void resultsOfSeveralTypesAreAttributes() {
        assertThat(decorated(() -> 3).count()).isEqualTo(3);
        assertThat(decorated(() -> List.of(1)).any()).isEqualTo(List.of(1));
        decorated(() -> CompletableFuture.completedFuture(5)).any();
        decorated(() -> CompletableFuture.completedFuture(new Customer("8", null)))
                .later();
        decorated(() -> new Group(2L, Color.GREEN, "secret")).made(new Group(1L, null, "secret"));

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().asMap())
                .containsExactly(
                        Attributes.of(longKey("item.count"), 3L).asMap(),
                        Attributes.of(stringKey("any.text"), "[1]").asMap(),
                        Attributes.of(stringKey("any.text"), "5").asMap(),
                        Attributes.of(stringKey("customer.id"), "8").asMap(),
                        Attributes.of(
                                        longKey("asked.size"),
                                        1L,
                                        longKey("made.size"),
                                        2L,
                                        stringKey("made.color"),
                                        "GREEN")
                                .asMap());
    }

    @Test
    void theTextsOfGenericResultsAreAttributes() {
        assertThat(decorated(() -> 7).best(3, 7)).isEqualTo(7);
        assertThat(decorated(() -> CompletableFuture.completedFuture("z"))
                        .bestLater("a")
                        .join())
                .isEqualTo("z");

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().asMap())
                .containsExactly(
                        Attributes.of(stringKey("first.text"), "3", stringKey("best.text"), "7")
                                .asMap(),
                        Attributes.of(stringKey("best.text"), "z").asMap());
    }

    @Test
    void aFailureHasNoAttributeOfTheResult() {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThat(catchThrowable(() -> decorated(() -> Sneaky.fail(failure)).count()))
                .isSameAs(failure);

        assertThat(telemetry.span())
                .hasAttributes(Attributes.of(stringKey("error.type"), IllegalStateException.class.getName()));
    }

    @Test
    void theCurrentSpanGetsTheAttributesAndThereIsNoOtherSpan() {
        CompletableFuture<String> pending = new CompletableFuture<>();

        SpanData caller = telemetry.inSpan(() -> {
            decorated(() -> null).note("fragile", Color.RED);
            assertThat(decorated(() -> 4L).noted()).isEqualTo(4);
            CompletableFuture<String> noted = decorated(() -> pending).notedLater();
            pending.complete("soon");
            assertThat(noted).isCompletedWithValue("soon");
        });

        assertThat(telemetry.spans()).containsExactly(caller);
        assertThat(caller)
                .hasAttributes(Attributes.builder()
                        .put("note.text", "fragile")
                        .put("note.color", "RED")
                        .put("note.count", 4)
                        .put("note.later", "soon")
                        .build());
    }

    @Test
    void withoutACurrentSpanTheDelegateIsCalledAndNothingIsRecorded() {
        assertThat(decorated(() -> 4L).noted()).isEqualTo(4);
        decorated(() -> null).note("fragile", Color.RED);

        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aMethodThatThrowsDoesNotFailTheCurrentSpan() {
        IllegalStateException failure = new IllegalStateException("broken");

        SpanData caller = telemetry.inSpan(() -> assertThat(catchThrowable(
                        () -> decorated(() -> Sneaky.fail(failure)).noted()))
                .isSameAs(failure));

        assertThat(caller)
                .hasAttributes(Attributes.empty())
                .hasStatus(StatusData.unset())
                .hasEvents(List.of());
    }
}
