package io.telewright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    @Test
    void iterationsThatDifferLittleAreSteady() {
        assertThat(Steadiness.isSteady(List.of(100.0, 110.0, 95.0))).isTrue();
    }

    @Test
    void iterationsThatBecomeFasterOrSlowerAreNot() {
        assertThat(Steadiness.isSteady(List.of(1344.0, 632.0, 519.0))).isFalse();
        assertThat(Steadiness.isSteady(List.of(206.0, 456.0, 530.0))).isFalse();
    }
}
