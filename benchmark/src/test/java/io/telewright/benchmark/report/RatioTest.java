package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void samplesWithoutNoiseHaveAnIntervalWithoutWidth() {
        assertThat(Ratio.of(Samples.ofEach(List.of(6.0, 6.0, 6.0)), Samples.ofEach(List.of(4.0, 4.0, 4.0))))
                .isEqualTo(new Ratio(1.5, 1.5, 1.5));
    }

    @Test
    void aSingleSampleShowsNoInterval() {
        assertThat(Ratio.of(Samples.ofEach(List.of(6.0)), Samples.ofEach(List.of(4.0))))
                .hasToString("1.50×");
        assertThat(Ratio.of(Samples.ofEach(List.of(6.0, 7.0)), Samples.ofEach(List.of(4.0))))
                .hasToString("1.63× (1.50–1.75)");
    }

    @Test
    void oneOutlierMovesTheRatioLittle() {
        Ratio ratio = Ratio.of(
                Samples.ofEach(List.of(10.0, 10.1, 9.9, 10.0, 90.0)),
                Samples.ofEach(List.of(10.0, 9.9, 10.1, 10.0, 10.0)));

        assertThat(ratio.value()).isEqualTo(1.0);
        assertThat(ratio.low()).isBetween(0.95, 1.0);
    }

    @Test
    void noiseIsInTheInterval() {
        Ratio ratio = Ratio.of(
                Samples.ofEach(List.of(8.0, 12.0, 9.0, 11.0)), Samples.ofEach(List.of(10.0, 10.0, 10.0, 10.0)));

        assertThat(ratio.low()).isLessThan(0.9);
        assertThat(ratio.high()).isGreaterThan(1.1);
    }

    @Test
    void processesThatDifferAreInTheIntervalHoweverMuchIsMeasuredInEach() {
        Samples two = new Samples(List.of(Collections.nCopies(100, 9.0), Collections.nCopies(100, 11.0)));

        assertThat(Ratio.of(two, Samples.ofEach(List.of(10.0)))).isEqualTo(new Ratio(1.0, 0.9, 1.1));
    }
}
