package io.telewright.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.internal.conventions.Conventions;
import org.junit.jupiter.api.Test;

class CardinalityLimitTest {
    /** The processor does not depend on the runtime, so that each has its own constant. */
    @Test
    void theProcessorWarnsBeyondWhatTheRuntimeKeeps() {
        assertThat(UsageRules.CARDINALITY_LIMIT).isEqualTo(Conventions.MOST_SERIES);
    }
}
