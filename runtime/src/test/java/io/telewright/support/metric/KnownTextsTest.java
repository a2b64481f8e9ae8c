package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTextsTest {
    private static final int MOST = 1_998;

    /** Their hash codes are side by side, and texts of other lengths have the same ones again. */
    @Test
    void textsThatDifferInANumberAreAllWithinReach() {
        KnownTexts known = new KnownTexts(MOST);

        IntStream.range(0, MOST).forEach(number -> known.put("gate-" + number, number + 1));

        assertThat(known.isComplete()).isTrue();
        assertThat(IntStream.range(0, MOST))
                .allSatisfy(number -> assertThat(known.slot("gate-" + number)).isEqualTo(number + 1));
        assertThat(known.slot("gate-" + MOST)).isZero();
    }

    @Test
    void textsWithOneHashCodeAreDistinguished() {
        KnownTexts known = new KnownTexts(MOST);

        known.put("Aa", 1);
        known.put("BB", 2);

        assertThat(known.slot("Aa")).isEqualTo(1);
        assertThat(known.slot("BB")).isEqualTo(2);
        assertThat(known.isComplete()).isFalse();
    }
}
