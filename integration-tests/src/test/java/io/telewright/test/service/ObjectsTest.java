package io.telewright.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.Telewright;
import io.telewright.test.declared.service.CoveredService;
import io.telewright.test.declared.service.EqualService;
import io.telewright.test.declared.service.InstrumentedCoveredService;
import io.telewright.test.declared.service.InstrumentedEqualService;
import io.telewright.test.declared.service.InstrumentedTracedList;
import io.telewright.test.declared.service.TracedList;
import io.telewright.test.operation.HiddenReports;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decorators as objects: how they are made, what they are equal to, and what they say of themselves. */
@ExtendWith(HiddenReports.class)
class ObjectsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private record Constant(String get) implements EqualService<String> {}

    private EqualService<String> equal(String value) {
        return new InstrumentedEqualService<>(new Constant(value), telemetry.sdk());
    }

    @Test
    void decoratorsOfEqualDelegatesAreEqualIfEqualityIsDeclared() {
        EqualService<String> one = equal("a");

        assertThat(one).isEqualTo(one).isEqualTo(equal("a")).hasSameHashCodeAs(equal("a"));
        assertThat(one).isNotEqualTo(equal("b")).isNotEqualTo(null).isNotEqualTo("a");
        assertThat(one).isEqualTo(new Constant("a")).hasSameHashCodeAs(new Constant("a"));
        assertThat(new InstrumentedEqualService<>(one, telemetry.sdk())).isEqualTo(equal("a"));
        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aDecoratorIsEqualToItselfAloneIfEqualityIsNotDeclared() {
        CoveredService delegate =
                Delegate.of(CoveredService.class, () -> "done").object();
        CoveredService one = new InstrumentedCoveredService(delegate, telemetry.sdk());
        CoveredService other = new InstrumentedCoveredService(delegate, telemetry.sdk());

        assertThat(one).isEqualTo(one).isNotEqualTo(other);
    }

    @Test
    void theTextOfADecoratorNamesItAndItsDelegate() {
        assertThat(equal("a")).hasToString("InstrumentedEqualService[Constant[get=a]]");
        assertThat(new InstrumentedTracedList<>(List.of(1), telemetry.sdk()))
                .hasToString("InstrumentedTracedList[[1]]");
        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void anObjectOfALibrarysInterfaceIsWrappedWithoutATypeOfOurs() {
        List<String> plain = new ArrayList<>();
        TracedList<String> traced = new InstrumentedTracedList<>(plain, telemetry.sdk());

        traced.add("b");
        traced.add("a");
        Collections.sort(traced);

        assertThat(plain).containsExactly("a", "b");
        assertThat(traced.isEmpty()).isFalse();
        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("TracedList.add", "TracedList.add", "TracedList.sort");
        assertThat(traced).isEqualTo(plain);
        assertThat(traced.hashCode()).isEqualTo(plain.hashCode());
    }

    @Test
    void theSpanOfADecoratedDecoratorIsAChildOfTheOuterOne() {
        CoveredService twice = new InstrumentedCoveredService(
                new InstrumentedCoveredService(
                        Delegate.of(CoveredService.class, () -> "done").object(), telemetry.sdk()),
                telemetry.sdk());

        assertThat(twice.covered("7")).isEqualTo("done");

        assertThat(telemetry.spans()).hasSize(2);
        assertThat(telemetry.spans().get(0).getParentSpanId())
                .isEqualTo(telemetry.spans().get(1).getSpanId());
    }

    @Test
    void aDecoratorWithoutAnArgumentUsesTheInstalledOpenTelemetry() {
        Telewright installed = Telewright.install(telemetry.sdk());
        try {
            new InstrumentedTracedList<>(new ArrayList<>()).add("a");
        } finally {
            installed.close();
        }

        assertThat(telemetry.span().getName()).isEqualTo("TracedList.add");
    }

    @Test
    void aMissingDelegateOrOpenTelemetryIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InstrumentedTracedList<>(null, OpenTelemetry.noop()))
                .withMessage("delegate");
        assertThatNullPointerException()
                .isThrownBy(() -> new InstrumentedTracedList<>((List<String>) null))
                .withMessage("delegate");
        assertThatNullPointerException()
                .isThrownBy(() -> new InstrumentedTracedList<>(List.of(), null))
                .withMessage("openTelemetry");
    }
}
