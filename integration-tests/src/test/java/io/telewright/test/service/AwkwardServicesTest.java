package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.service.AwkwardService;
import io.telewright.test.declared.service.InstrumentedAwkwardService;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;

class AwkwardServicesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Delegate<AwkwardService> delegate = Delegate.of(AwkwardService.class, () -> "done");
    private final AwkwardService service = new InstrumentedAwkwardService(delegate.object(), telemetry.sdk());

    @Test
    void parametersNamedLikeVariablesAreArgumentsAndAttributesOfTheirOwn() {
        String result =
                service.named(Color.RED, true, "p", 1, 2, "t", "b", 0.5, Color.GREEN, "o", "e", "tr", "d", "ot", 'x');

        assertThat(result).isEqualTo("done");
        assertThat(delegate.calls().get(0).arguments())
                .containsExactly(
                        Color.RED, true, "p", 1L, 2, "t", "b", 0.5, Color.GREEN, "o", "e", "tr", "d", "ot", 'x');
        Attributes attributes = Attributes.builder()
                .put("span", "RED")
                .put("scope", true)
                .put("parent", "p")
                .put("context", 1)
                .put("result", 2)
                .put("thrown", "t")
                .put("builder", "b")
                .put("started", 0.5)
                .put("in_flight", "GREEN")
                .put("outcome", "o")
                .put("error_type", "e")
                .put("tracer", "tr")
                .put("delegate", "d")
                .put("open_telemetry", "ot")
                .put("value", "done")
                .build();
        assertThat(telemetry.span()).hasName("named RED").hasAttributes(attributes);
        assertThat(telemetry.log()).hasAttributes(attributes);
        assertThat(telemetry.metrics()).containsOnlyKeys("named.count", "named.duration", "named.active");
    }

    @Test
    void methodsNamedLikeMembersOfTheClassReachTheDelegate() {
        service.namedEnded("l", "v", "m");
        service.readPartId(new AwkwardService.Part("7"));
        service.delegate("a", "b");
        service.tracer();

        assertThat(delegate.calls())
                .extracting(Delegate.Call::method)
                .containsExactly("namedEnded", "readPartId", "delegate", "tracer");
        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly(
                        "AwkwardService.namedEnded",
                        "AwkwardService.readPartId",
                        "AwkwardService.delegate",
                        "AwkwardService.tracer");
        assertThat(telemetry.log())
                .hasEventName("named.told")
                .hasAttributes(Attributes.builder()
                        .put("logger", "l")
                        .put("value", "v")
                        .put("meter", "m")
                        .build());
    }
}
