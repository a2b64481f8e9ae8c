package io.telewright.test.corners;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.corners.ListedNames;
import io.telewright.test.declared.corners.OtelListedNames;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final ListedNames names = new OtelListedNames(telemetry.sdk());

    /** The attribute is {@code _OTHER}, which names nothing. */
    @Test
    void aTextThatIsNotListedIsAbsentFromTheNameAlsoIfTheKeyHasASecondSource() {
        names.calling("GET", () -> {});
        names.calling("BREW", () -> {});
        names.calling(null, () -> {});

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("call GET by GET", "call CALL", "call NONE by NONE");
        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("method")))
                .containsExactly("GET", "_OTHER", "NONE");
    }
}
