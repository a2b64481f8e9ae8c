package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static final Offset<Double> EXACTLY = within(1e-6);

    /**
     * Worked out by hand. Of logarithms: the means differ by ln 12 - ln 10; the squared standard errors are 0.0002 / 2 =
     * 0.0001 and 0.00015 / 3 = 0.00005; so there are 0.00015² / (0.0001² / 1 + 0.00005² / 2) = 2 degrees of freedom, where
     * Student's without Welch would have 3. The table has t = 4.302653 for 2, and 4.302653 × √0.00015 = 0.0526965.
     */
    @Test
    void theIntervalIsWelchsOnLogarithms() {
        double away = 0.01 * Math.sqrt(1.5);

        Ratio ratio = Ratio.of(ofLogarithms(12, -0.01, 0.01), ofLogarithms(10, -away, 0, away));

        assertThat(ratio.value()).isCloseTo(1.2, EXACTLY);
        assertThat(ratio.low()).isCloseTo(1.2 / 1.0541096, EXACTLY);
        assertThat(ratio.high()).isCloseTo(1.2 * 1.0541096, EXACTLY);
    }

    /** With equal variances and numbers it is Student's: t = 2.776445 for 4 degrees, and the error is √(2/3). */
    @Test
    void theIntervalOfLikeSamplesIsStudents() {
        Ratio ratio = Ratio.of(ofLogarithms(1, 0, 1, 2), ofLogarithms(1, -1, 0, 1));

        assertThat(ratio.value()).isCloseTo(Math.E, EXACTLY);
        assertThat(ratio.low()).isCloseTo(Math.exp(1 - 2.2669578), EXACTLY);
        assertThat(ratio.high()).isCloseTo(Math.exp(1 + 2.2669578), within(1e-5));
    }

    @Test
    void samplesWithoutNoiseHaveAnIntervalWithoutWidth() {
        assertThat(Ratio.of(Samples.ofEach(List.of(6.0, 6.0, 6.0)), Samples.ofEach(List.of(4.0, 4.0, 4.0))))
                .hasToString("1.50×");
    }

    @Test
    void aSingleProcessOnEitherSideShowsNoInterval() {
        Samples one = new Samples(List.of(List.of(8.0, 8.5, 7.5)));
        Samples two = Samples.ofEach(List.of(4.0, 16.0));

        assertThat(Ratio.of(one, two)).hasToString("1.00×");
        assertThat(Ratio.of(two, one)).hasToString("1.00×");
        assertThat(Ratio.of(one, one)).hasToString("1.00×");
    }

    @Test
    void anIterationInWhichTheMachineWasBusyCountsLittle() {
        Samples samples = new Samples(List.of(List.of(10.0, 10.0, 90.0, 10.0), List.of(10.0, 70.0, 10.0, 10.0)));

        assertThat(Ratio.of(samples, Samples.ofEach(List.of(10.0, 10.0)))).hasToString("1.00×");
    }

    @Test
    void moreIterationsOfTheSameProcessesMakeTheIntervalNoNarrower() {
        Samples base = Samples.ofEach(List.of(10.0, 10.0));
        Samples many = new Samples(List.of(Collections.nCopies(100, 9.0), Collections.nCopies(100, 11.0)));

        assertThat(Ratio.of(many, base)).isEqualTo(Ratio.of(Samples.ofEach(List.of(9.0, 11.0)), base));
        assertThat(Ratio.of(many, base).low()).isLessThan(0.9);
    }

    private static Samples ofLogarithms(double factor, double... logarithms) {
        return Samples.ofEach(Arrays.stream(logarithms)
                .mapToObj(logarithm -> factor * Math.exp(logarithm))
                .toList());
    }
}
