package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
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

    /** L8: what is said to be global is the same SDK behind a view. */
    @Test
    void theViewsOfAnOpenTelemetryShareWithIt() {
        OpenTelemetrySdk one = OpenTelemetrySdk.builder().build();
        GlobalOpenTelemetry.set(one);
        try {
            assertThat(GlobalOpenTelemetry.get()).isNotSameAs(one);
            assertThat(Shared.of(GlobalOpenTelemetry.get())).isSameAs(Shared.of(one));
        } finally {
            GlobalOpenTelemetry.resetForTest();
        }
    }

    @Test
    void anOpenTelemetryWithoutAProviderOfMetersSharesWithItself() {
        OpenTelemetry broken = without(() -> {
            throw new IllegalStateException("broken");
        });
        OpenTelemetry another = without(() -> name -> MeterProvider.noop().meterBuilder(name));

        assertThat(Shared.of(broken)).isSameAs(Shared.of(broken)).isNotSameAs(Shared.of(another));
        assertThat(Shared.of(another)).isSameAs(Shared.of(another));
    }

    private static OpenTelemetry without(Supplier<MeterProvider> meters) {
        return new OpenTelemetry() {
            @Override
            public MeterProvider getMeterProvider() {
                return meters.get();
            }

            @Override
            public TracerProvider getTracerProvider() {
                return TracerProvider.noop();
            }

            @Override
            public ContextPropagators getPropagators() {
                return ContextPropagators.noop();
            }
        };
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
