package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.Reports;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void aPlaceholderWithoutValueStaysAsItIsWritten() {
        assertThat(Texts.of(7, "{parcel.id}")).isEqualTo("7");
        assertThat(Texts.of(null, "{parcel.id}")).isEqualTo("{parcel.id}");
    }

    @Test
    void partsAreJoinedInTheirOrder() {
        assertThat(Texts.join("a", "b")).isEqualTo("ab");
        assertThat(Texts.join("a", Texts.of(1L), "c")).isEqualTo("a1c");
        assertThat(Texts.join("a", Texts.of(1.5), "c", Texts.of(true))).isEqualTo("a1.5ctrue");
    }

    @Test
    void aValueThatCannotBeReadIsItsPlaceholderAndIsReported() {
        try (Reports reports = new Reports()) {
            Object broken = new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException("no text");
                }
            };
            assertThat(Texts.of(broken, "{broken.text}")).isEqualTo("{broken.text}");
            assertThat(reports.messages()).anyMatch(message -> message.contains("the text for {broken.text}"));
        }
    }
}
