package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** Worked out by hand: the quotients are 10/5, 12/5, 15/5, 10/4, 12/4, 15/4, 10/2, 12/2 and 15/2. */
    @Test
    void ofThreeProcessesOnBothSidesTheIntervalHasAllQuotientsAndTheRatioIsTheirMedian() {
        Ratio ratio = Ratio.of(Samples.ofEach(List.of(12.0, 10.0, 15.0)), Samples.ofEach(List.of(4.0, 5.0, 2.0)));

        assertThat(ratio.value()).isCloseTo(3, EXACTLY);
        assertThat(ratio.low()).isCloseTo(2, EXACTLY);
        assertThat(ratio.high()).isCloseTo(7.5, EXACTLY);
    }

    /** The tables of Mann and Whitney's test have these critical values for 5 % at one end. */
    @Test
    void soManyQuotientsLieOutsideAsTheTablesSay() {
        assertThat(MannWhitney.outside(3, 3, 0.1)).isEqualTo(0);
        assertThat(MannWhitney.outside(4, 4, 0.1)).isEqualTo(1);
        assertThat(MannWhitney.outside(5, 4, 0.1)).isEqualTo(2);
        assertThat(MannWhitney.outside(7, 7, 0.1)).isEqualTo(11);
        assertThat(MannWhitney.outside(10, 10, 0.1)).isEqualTo(27);
        assertThat(MannWhitney.outside(10, 4, 0.1)).isEqualTo(7);
        assertThat(MannWhitney.outside(20, 20, 0.1)).isEqualTo(138);
    }

    @Test
    void oneProcessThatWasDisturbedDoesNotMoveTheRatio() {
        Samples base = Samples.ofEach(List.of(10.0, 10.0, 10.0));

        assertThat(Ratio.of(Samples.ofEach(List.of(150.0, 11.0, 11.0)), base).value())
                .isCloseTo(1.1, EXACTLY);
    }

    @Test
    void whatIsSlowerInEachProcessIsSlower() {
        Samples base = Samples.ofEach(List.of(10.0, 10.1, 10.2));

        assertThat(Ratio.of(Samples.ofEach(List.of(10.3, 10.4, 90.0)), base).low())
                .isGreaterThan(1);
        assertThat(Ratio.of(Samples.ofEach(List.of(10.1, 10.4, 90.0)), base).low())
                .isLessThan(1);
    }

    @Test
    void samplesWithoutNoiseHaveAnIntervalWithoutWidth() {
        assertThat(Ratio.of(Samples.ofEach(List.of(6.0, 6.0, 6.0)), Samples.ofEach(List.of(4.0, 4.0, 4.0))))
                .hasToString("1.50×");
    }

    @Test
    void fewProcessesShowNoInterval() {
        Samples one = new Samples(List.of(List.of(8.0, 8.5, 7.5)));
        Samples two = Samples.ofEach(List.of(4.0, 12.0));

        assertThat(Ratio.of(one, one)).hasToString("1.00×");
        assertThat(Ratio.of(two, one)).hasToString("1.00×");
        assertThat(Ratio.of(two, two)).hasToString("1.00×");
    }

    @Test
    void anIterationInWhichTheMachineWasBusyCountsLittle() {
        Samples samples = new Samples(List.of(List.of(10.0, 10.0, 90.0, 10.0), List.of(10.0, 70.0, 10.0, 10.0)));

        assertThat(Ratio.of(samples, Samples.ofEach(List.of(10.0, 10.0)))).hasToString("1.00×");
    }

    @Test
    void moreIterationsOfTheSameProcessesMakeTheIntervalNoNarrower() {
        Samples base = Samples.ofEach(List.of(10.0, 10.0, 10.0));
        List<Double> times = List.of(9.0, 10.0, 11.0);
        Samples many = new Samples(
                times.stream().map(time -> Collections.nCopies(100, time)).toList());

        assertThat(Ratio.of(many, base)).isEqualTo(Ratio.of(Samples.ofEach(times), base));
        assertThat(Ratio.of(many, base).low()).isCloseTo(0.9, EXACTLY);
    }

    @Test
    void moreProcessesMakeTheIntervalNarrower() {
        Samples few = Samples.ofEach(List.of(10.0, 15.0, 20.0));
        Samples many = Samples.ofEach(
                IntStream.rangeClosed(0, 20).mapToObj(i -> 10 + i / 2.0).toList());

        assertThat(Ratio.of(many, many).low()).isGreaterThan(Ratio.of(few, few).low());
    }
}
