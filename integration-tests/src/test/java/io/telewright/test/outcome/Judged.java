package io.telewright.test.outcome;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;

/** What a span says of its outcome. */
final class Judged {
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private Judged() {}

    /** It returned what a rule judges to be a failure, so that there is nothing to describe. */
    static void asFailure(SpanData span, String errorType) {
        assertThat(span).hasStatus(StatusData.error()).hasTotalRecordedEvents(0);
        assertThat(span.getAttributes().get(ERROR_TYPE)).isEqualTo(errorType);
    }

    /** It threw what is a failure. */
    static void asThrown(SpanData span, String errorType) {
        assertThat(span.getStatus().getStatusCode())
                .isEqualTo(StatusData.error().getStatusCode());
        assertThat(span.getAttributes().get(ERROR_TYPE)).isEqualTo(errorType);
        assertThat(span.getEvents()).extracting("name").containsExactly("exception");
    }

    static void asNoFailure(SpanData span) {
        assertThat(span).hasStatus(StatusData.unset()).hasTotalRecordedEvents(0);
        assertThat(span.getAttributes().get(ERROR_TYPE)).isNull();
    }
}
