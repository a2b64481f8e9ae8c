package io.telewright.test.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.ErrorType;
import io.telewright.SpanScope;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelTracedScopes;
import io.telewright.test.declared.TracedScopes;
import io.telewright.test.declared.outcome.OtelTransferTelemetry;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A scope fails with an error type, though nothing is thrown. */
class FailedScopesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedScopes scopes = new OtelTracedScopes(telemetry.sdk());

    @Test
    void aSpanHasTheErrorTypeAndAStatusWithoutDescription() {
        try (SpanScope storing = scopes.storing("7")) {
            storing.fail("no_space");
            storing.fail(new IllegalStateException("later"));
        }

        Judged.asFailure(telemetry.span(), "no_space");
        assertThat(telemetry.logs()).isEmpty();
    }

    @Test
    void metricsAndEventsHaveTheSameErrorType() {
        try (SpanScope shipping = scopes.shipping(Color.RED)) {
            shipping.fail("no_ship");
        }

        assertThat(telemetry.log().getAttributes().get(Judged.ERROR_TYPE)).isEqualTo("no_ship");
        assertThat(telemetry.log().getAttributes().asMap().keySet())
                .extracting(Object::toString)
                .noneMatch(key -> key.startsWith("exception."));
        assertThat(telemetry.metric("ship.count").getLongSumData().getPoints())
                .extracting(point -> point.getAttributes().get(Judged.ERROR_TYPE))
                .containsExactly("no_ship");
    }

    @Test
    void anExpectedExceptionDoesNotStandForIt() {
        try (SpanScope lookingUp = scopes.lookingUp()) {
            lookingUp.fail("index_broken");
        }

        Judged.asFailure(telemetry.span(), "index_broken");
    }

    @Test
    void nothingAndNoErrorAreIgnored() {
        try (SpanScope storing = scopes.storing("7")) {
            storing.fail((String) null);
            storing.fail(ErrorType.NONE);
        }

        Judged.asNoFailure(telemetry.span());
    }

    @Test
    void noRuleIsAskedAboutIt() {
        try (SpanScope batch = new OtelTransferTelemetry(telemetry.sdk()).batch()) {
            batch.fail("incomplete");
        }

        Judged.asFailure(telemetry.span(), "incomplete");
    }

    @Test
    void aRuleIsAskedAboutAThrowable() {
        try (SpanScope batch = new OtelTransferTelemetry(telemetry.sdk()).batch()) {
            batch.fail(new IOException("lost"));
        }

        Judged.asThrown(telemetry.span(), "connection");
        assertThat(telemetry.span().getStatus().getDescription()).isEqualTo("lost");
        assertThat(telemetry.span().getStatus()).isNotEqualTo(StatusData.error());
    }
}
