package io.telewright.benchmark.wide;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.telewright.benchmark.sdk.FullSdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Peers are compared only if their spans are the same. */
class WaysTest {
    /** A hundred attributes make more code than ten, by less than ten times. */
    private static final long MOST_GROWTH = 10;

    @TempDir
    static Path directory;

    @BeforeAll
    static void compile() throws Exception {
        WideCompilation.into(directory);
    }

    @Test
    void allWaysSetTheSameAttributes() throws Exception {
        for (int size : WideSources.SIZES) {
            Set<Object> attributes = new HashSet<>();
            for (Way way : Way.values()) {
                InMemorySpanExporter spans = InMemorySpanExporter.create();
                var openTelemetry =
                        FullSdk.of(Sampler.alwaysOn(), SimpleSpanProcessor.create(spans), (context, logRecord) -> {});

                assertThat(WideClasses.calls(size).traced(way, openTelemetry).get())
                        .isEqualTo("4711");

                assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
                    assertThat(span.getName()).isEqualTo("Wide" + size + ".call");
                    assertThat(span.getAttributes().size()).isEqualTo(size);
                    attributes.add(span.getAttributes());
                });
            }
            assertThat(attributes).hasSize(1);
        }
    }

    @Test
    void generatedCodeGrowsWithItsAttributesAndNotFaster() throws Exception {
        long ten = Files.size(directory.resolve("made/InstrumentedWide10.class"));
        long hundred = Files.size(directory.resolve("made/InstrumentedWide100.class"));

        assertThat(hundred).isLessThan(ten * MOST_GROWTH);
    }
}
