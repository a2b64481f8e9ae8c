package io.telewright.test.property;

import io.telewright.test.testing.InMemoryJavac;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever an interface looks like, its decorator compiles without a warning, behaves as its delegate, and records what
 * is declared. {@code -Dtelewright.property=5000} tries so many samples more, each time others.
 */
class DecoratorPropertyTest {
    private static final InMemoryJavac JAVAC = new InMemoryJavac();

    @AfterContainer
    static void close() {
        JAVAC.close();
    }

    @Property(tries = 150, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void aDecoratorBehavesAsItsDelegate(@ForAll("samples") Sample sample) throws Exception {
        new SampleCheck(JAVAC).run(sample);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(OnlyIfAsked.class)
    void manyMoreDecoratorsBehaveAsTheirDelegates(@ForAll("samples") Sample sample) throws Exception {
        new SampleCheck(JAVAC).run(sample);
    }

    @Provide
    static Arbitrary<Sample> samples() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(300)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(tape -> new SampleDraw(new Draw(tape)).sample());
    }
}
