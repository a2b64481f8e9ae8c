package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.service.InstrumentedServiceEvents;
import io.telewright.test.declared.service.ServiceEvents;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventsOfServicesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private ServiceEvents decorated(Callable<?> work) {
        return new InstrumentedServiceEvents(
                Delegate.of(ServiceEvents.class, work).object(), telemetry.sdk());
    }

    /** How a call ends, and when there is an event of that. */
    enum End {
        RETURNED(() -> "done", List.of("return", "always")),
        EXPECTED(() -> Sneaky.fail(new NoSuchElementException()), List.of("return", "always")),
        CANCELLED(() -> Sneaky.fail(new CancellationException()), List.of("always")),
        FAILED(() -> Sneaky.fail(new IOException("unplugged")), List.of("throw", "always"));

        private final Callable<?> work;
        private final List<String> told;

        End(Callable<?> work, List<String> told) {
            this.work = work;
            this.told = told;
        }
    }

    static Stream<Arguments> endsAndMethods() {
        return Stream.of(End.values())
                .flatMap(end -> Stream.of("return", "throw", "always")
                        .flatMap(when -> Stream.of("Log", "Span", "Both").map(on -> Arguments.of(end, when, on))));
    }

    @ParameterizedTest
    @MethodSource("endsAndMethods")
    void anEventIsWhereAndWhenItIsDeclared(End end, String when, String on) throws ReflectiveOperationException {
        Callable<Object> call =
                () -> ServiceEvents.class.getMethod(when + on, String.class).invoke(decorated(end.work), "bake");

        Throwable thrown = catchThrowable(call::call);

        assertThat(thrown == null).isEqualTo(end == End.RETURNED);
        boolean told = end.told.contains(when);
        List<LogRecordData> logs = telemetry.logs();
        List<EventData> events = telemetry.span().getEvents().stream()
                .filter(event -> !event.getName().equals("exception"))
                .toList();
        assertThat(logs).hasSize(told && !on.equals("Span") ? 1 : 0);
        assertThat(events).hasSize(told && !on.equals("Log") ? 1 : 0);
        assertThat(Stream.concat(
                        logs.stream().map(LogRecordData::getAttributes),
                        events.stream().map(EventData::getAttributes)))
                .allSatisfy(attributes -> assertThat(attributes)
                        .containsEntry("job.id", "bake")
                        .satisfies(all -> assertThat(all.get(AttributeKey.stringKey("error.type")))
                                .isEqualTo(end == End.FAILED ? "java.io.IOException" : null)));
        assertThat(logs)
                .allSatisfy(log -> assertThat(log)
                        .hasSpanContext(telemetry.span().getSpanContext())
                        .hasEventName(name(when, on)));
        assertThat(events).allSatisfy(event -> assertThat(event.getName()).isEqualTo(name(when, on)));
    }

    private static String name(String when, String on) {
        return switch (when) {
                    case "return" -> "returned.";
                    case "throw" -> "thrown.";
                    default -> "always.";
                }
                + on.toLowerCase(Locale.ROOT);
    }

    @Test
    void parametersAndTheResultFillTheBody() {
        assertThat(decorated(() -> Color.RED).told("bake")).isEqualTo(Color.RED);

        assertThat(telemetry.log())
                .hasEventName("job.told")
                .hasSeverity(Severity.WARN)
                .hasBody("Job bake made RED.")
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("job.id"), "bake", AttributeKey.stringKey("job.color"), "RED"));
        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aFailureWithoutASpanOfItsOwnIsAnEventOfTheCallersSpanAndDoesNotFailIt() {
        IllegalStateException failure = new IllegalStateException("burnt");
        Supplier<ServiceEvents> failing = () -> decorated(() -> Sneaky.fail(failure));

        SpanData caller = telemetry.inSpan(() ->
                assertThat(catchThrowable(() -> failing.get().seen("bake"))).isSameAs(failure));

        assertThat(caller)
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.empty())
                .hasEventsSatisfyingExactly(event -> event.hasName("job.seen")
                        .hasAttributesSatisfying(attributes -> assertThat(attributes)
                                .containsEntry("job.id", "bake")
                                .containsEntry("error.type", IllegalStateException.class.getName())));
        assertThat(telemetry.metric("job.seen.calls"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributes(Attributes.of(
                                AttributeKey.stringKey("error.type"), IllegalStateException.class.getName()))));
    }
}
