package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.NamedSpans;
import io.telewright.test.declared.NamedSpans.Drawing;
import io.telewright.test.declared.OtelNamedSpans;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The names of spans are as the grammar of templates has them. */
class NamesTest {
    private final List<String> sampled = new ArrayList<>();
    private final InMemoryTelemetry telemetry =
            new InMemoryTelemetry(tracing -> tracing.setSampler(new Recording(sampled)), metering -> {}, logging -> {});
    private final NamedSpans spans = new OtelNamedSpans(telemetry.sdk());

    /** Samples everything, and notes the names that it is asked about. */
    private record Recording(List<String> names) implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
            names.add(name);
            return SamplingResult.recordAndSample();
        }

        @Override
        public String getDescription() {
            return "everything";
        }
    }

    @Test
    void aFallbackStandsForAnAbsentValueAndAGroupIsLeftOut() {
        spans.serve("GET", "/orders", () -> {});
        spans.serve("GET", null, () -> {});
        spans.serve(null, "/orders", () -> {});
        spans.serve(null, null, () -> {});

        assertThat(names()).containsExactly("GET /orders", "GET", "HTTP /orders", "HTTP");
    }

    @Test
    void doubledCharactersStandForOne() {
        spans.doubled(Color.RED, () -> {});

        assertThat(names()).containsExactly("a {b} [c] {RED} ][");
    }

    @Test
    void aGroupNeedsAllOfItsValues() {
        spans.mix(Color.RED, Color.GREEN, 3L, true, () -> {});
        spans.mix(Color.RED, null, null, false, () -> {});
        spans.mix(null, Color.GREEN, 4L, false, () -> {});

        assertThat(names()).containsExactly("mix RED with GREEN 3|true", "mix", "mix 4|false");
    }

    @Test
    void aFallbackInAGroupKeepsTheGroup() {
        spans.twice(Color.GREEN, 0.5, () -> {});
        spans.twice(null, null, () -> {});

        assertThat(names()).containsExactly("GREEN/GREEN/0.5", "none/none/0");
    }

    @Test
    void aPathFromAParameterIsFollowedAndIsNoAttribute() {
        spans.draw(new Drawing("7", Optional.of(Color.RED)), () -> {});
        spans.draw(new Drawing("7", Optional.empty()), () -> {});
        spans.draw(null, () -> {});

        assertThat(names()).containsExactly("draw RED", "draw plain", "draw plain");
        assertThat(telemetry.spans().get(0))
                .hasAttributes(Attributes.builder().put("shape.id", "7").build());
    }

    @Test
    void aSpanIsRenamedWhenItsResultIsKnownAndSamplersSeeTheNameWithoutIt() {
        spans.sort(() -> Color.GREEN);
        spans.sort(() -> null);

        assertThat(sampled).containsExactly("sort", "sort");
        assertThat(names()).containsExactly("sort to GREEN", "sort");
    }

    @Test
    void aFailureLeavesTheNameWithoutTheResult() {
        assertThatThrownBy(() -> spans.sort(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names()).containsExactly("sort");
    }

    @Test
    void aFutureRenamesItsSpanWhenItCompletes() {
        CompletableFuture<Color> open = new CompletableFuture<>();

        spans.fetch(Color.RED, () -> open);
        open.complete(Color.GREEN);
        spans.fetch(null, () -> CompletableFuture.failedFuture(new IllegalStateException()));

        assertThat(sampled).containsExactly("fetch RED", "fetch {color}");
        assertThat(names()).containsExactly("fetch RED as GREEN", "fetch {color}");
    }

    @Test
    void aPublisherRenamesTheSpanOfEachSubscription() {
        Mono<Drawing> poured = spans.pour(() -> Mono.just(new Drawing("7", Optional.of(Color.GREEN))));
        poured.block();
        poured.block();
        spans.pour(Mono::empty).block();

        assertThat(sampled).containsOnly("pour nothing");
        assertThat(names()).containsExactly("pour GREEN", "pour GREEN", "pour nothing");
    }

    @Test
    void valuesOfAResultPastTheBoundAreOther() {
        spans.count(() -> 1L);
        spans.count(() -> 2L);
        spans.count(() -> 3L);
        spans.count(() -> 1L);

        assertThat(names()).containsExactly("count 1", "count 2", "count _OTHER", "count 1");
    }

    @Test
    void theSpanOfAScopeIsNamed() {
        spans.scope(Color.RED).close();
        spans.scope(null).close();

        assertThat(names()).containsExactly("RED scope", "scope");
    }

    private List<String> names() {
        return telemetry.spans().stream().map(SpanData::getName).toList();
    }
}
