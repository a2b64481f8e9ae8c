package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.telewright.testing.TestTelemetry;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** L5: values that are chosen to lie in one place of a table are searched for no longer than others. */
class HostileValuesTest {
    private static final int MANY = 1_500;

    /** The inverse of the multiplier that tables of numbers once had: these products differ in their highest bits alone. */
    private static final long INVERSE = inverse(0x9E3779B97F4A7C15L);

    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 32, 1L << 44, 1L << 52, 0xF1DE83E19937733DL})
    void numbersLieApartWhateverTheyHaveInCommon(long step) {
        NumberTable table = new NumberTable(4_096);
        int furthest = 0;
        for (int i = 0; i < MANY; i++) {
            furthest = Math.max(furthest, table.probes(i * step));
            if (table.get(i * step) < 0) {
                table.put(i * step, i);
            }
        }

        assertThat(furthest).isLessThan(NumberTable.MOST_PROBES);
    }

    @Test
    void numbersChosenAgainstAMultiplierAreFound() {
        NumberTable table = new NumberTable(4_096);
        long[] chosen = LongStream.range(0, MANY).map(i -> (i << 44) * INVERSE).toArray();
        for (int i = 0; i < MANY; i++) {
            assertThat(table.probes(chosen[i])).isLessThan(NumberTable.MOST_PROBES);
            table.put(chosen[i], i);
        }

        for (int i = 0; i < MANY; i++) {
            assertThat(table.get(chosen[i])).isEqualTo(i);
        }
    }

    @Test
    void aNumberWithoutAPlaceWithinReachStaysAway() {
        NumberTable table = new NumberTable(NumberTable.MOST_PROBES);
        for (int i = 0; i <= NumberTable.MOST_PROBES; i++) {
            table.put(i, i);
        }

        assertThat(LongStream.rangeClosed(0, NumberTable.MOST_PROBES).filter(number -> table.get(number) < 0))
                .hasSize(1);
    }

    @Test
    void ofTheTextsWithOneHashCodeFewAreKeptWhereItIsSearchedFor() {
        List<String> alike = textsOfOneHashCode(11).subList(0, MANY);
        KnownTexts known = new KnownTexts(2_000);
        for (int i = 0; i < MANY; i++) {
            known.put(alike.get(i), i + 1);
        }

        assertThat(alike.stream().filter(text -> known.slot(text) != 0)).hasSize(KnownTexts.MOST_PROBES);
    }

    @Test
    void theOtherTextsAreFoundByAHashThatNobodyCanChoose() {
        List<String> alike = textsOfOneHashCode(11).subList(0, MANY);
        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        OpenTelemetry openTelemetry = new TestTelemetry().sdk;
        TextDimension dimension = TextDimension.of(openTelemetry, "s", "m", AttributeKey.stringKey("k"), 2_000);

        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < MANY; i++) {
                assertThat(dimension.row(0, alike.get(i))).isEqualTo(i + 1);
            }
        }
    }

    private static List<String> textsOfOneHashCode(int pairs) {
        return pairs == 0
                ? List.of("")
                : textsOfOneHashCode(pairs - 1).stream()
                        .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                        .toList();
    }

    /** By Newton's iteration, which doubles the bits that are right. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
