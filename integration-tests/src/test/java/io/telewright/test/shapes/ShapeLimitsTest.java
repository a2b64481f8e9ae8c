package io.telewright.test.shapes;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.telewright.test.declared.OtelShapeLimits;
import io.telewright.test.declared.ShapeLimits;
import io.telewright.test.declared.ShapeParents;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShapeLimitsTest {
    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeLimits limits = new OtelShapeLimits(exported.sdk());

    @Test
    void methodsOfObjectNeedNoTelemetry() {
        Assertions.assertThat(limits).isEqualTo(limits).isNotEqualTo(new OtelShapeLimits(exported.sdk()));
        Assertions.assertThat(limits.toString()).contains("OtelShapeLimits");
    }

    @Test
    void aDefaultMethodImplementsWhatAnotherParentInherits() {
        int before = ShapeParents.DEFAULTED.get();

        limits.defaulted();

        Assertions.assertThat(ShapeParents.DEFAULTED).hasValue(before + 1);
    }

    @Test
    void resultsOfSealedTypesEndAtOnce() {
        limits.draw(() -> new ShapeLimits.Square(1));
        limits.pick(() -> ShapeLimits.Picked.FIRST);

        assertThat(exported.metric("limits.drawn"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1)));
        assertThat(exported.metric("limits.picked"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1)));
    }

    @Test
    void resultsOfSealedTypesWithOpenSubtypesMayBeStages() {
        OpenStage stage = limits.open(OpenStage::new);

        Assertions.assertThat(exported.spans()).isEmpty();
        stage.complete("done");
        assertThat(exported.span()).hasName("ShapeLimits.open");
    }

    @Test
    void aBodyMayHaveItsMethodFromTwoParents() {
        limits.run(() -> {});

        assertThat(exported.span()).hasName("ShapeLimits.run");
    }

    private static final class OpenStage extends CompletableFuture<String> implements ShapeLimits.Open {}
}
