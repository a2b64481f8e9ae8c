package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class SharedTest {
    private static final int COLLECTIONS = 50;

    @Test
    void anOpenTelemetryIsSharedByItself() {
        OpenTelemetry one = OpenTelemetrySdk.builder().build();
        assertThat(Shared.of(one)).isSameAs(Shared.of(one));
        assertThat(Shared.of(one))
                .isNotSameAs(Shared.of(OpenTelemetrySdk.builder().build()));
    }

    @Test
    void anOpenTelemetryThatNobodyUsesIsCollected() {
        WeakReference<OpenTelemetry> used = used();
        for (int i = 0; i < COLLECTIONS && used.get() != null; i++) {
            System.gc();
        }
        assertThat(used.get()).isNull();
    }

    /** Used in each way there is, and with an open registration, in a frame that is gone afterwards. */
    private static WeakReference<OpenTelemetry> used() {
        OpenTelemetry openTelemetry = OpenTelemetrySdk.builder().build();
        TextDimension text = TextDimension.of(openTelemetry, "s", "m", AttributeKey.stringKey("k"), 2);
        LongDimension number = LongDimension.of(openTelemetry, "s", "m", AttributeKey.longKey("k"), 2);
        assertThat(text.value("a")).isEqualTo("a");
        assertThat(number.value(1L)).isEqualTo(1L);
        new Observable<>(
                        openTelemetry,
                        "s",
                        "m",
                        openTelemetry.getMeter("s").gaugeBuilder("m").ofLongs()::buildWithCallback)
                .register(Attributes.empty(), measurement -> measurement.record(1));
        return new WeakReference<>(openTelemetry);
    }
}
