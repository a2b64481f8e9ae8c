package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final Function<String, Integer> LENGTH = text -> text.isEmpty() ? null : text.length();

    @Test
    void arraysBecomeLists() {
        assertThat(Lists.of(new byte[] {1})).containsExactly(1L);
        assertThat(Lists.of(new short[] {1})).containsExactly(1L);
        assertThat(Lists.of(new int[] {1, 2})).containsExactly(1L, 2L);
        assertThat(Lists.of(new long[] {Long.MAX_VALUE})).containsExactly(Long.MAX_VALUE);
        assertThat(Lists.of(new float[] {1.5f})).containsExactly(1.5);
        assertThat(Lists.of(new double[] {1.5})).containsExactly(1.5);
        assertThat(Lists.of(new boolean[] {true, false})).containsExactly(true, false);
    }

    @Test
    void elementsThatAreOrBecomeNullAreLeftOut() {
        assertThat(Lists.of(Arrays.asList("a", null, "", "bcd"), LENGTH)).containsExactly(1, 3);
        assertThat(Lists.of(new String[] {"a", null, "", "bcd"}, LENGTH)).containsExactly(1, 3);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Lists.of((byte[]) null)).isNull();
        assertThat(Lists.of((short[]) null)).isNull();
        assertThat(Lists.of((int[]) null)).isNull();
        assertThat(Lists.of((long[]) null)).isNull();
        assertThat(Lists.of((float[]) null)).isNull();
        assertThat(Lists.of((double[]) null)).isNull();
        assertThat(Lists.of((boolean[]) null)).isNull();
        assertThat(Lists.of((List<String>) null, LENGTH)).isNull();
        assertThat(Lists.of((String[]) null, LENGTH)).isNull();
    }
}
