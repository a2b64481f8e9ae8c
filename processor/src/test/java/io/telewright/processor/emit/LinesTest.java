package io.telewright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void whatIsGivenComesBeforeWhatIsKnown() {
        assertThat(Lines.of("$one:L $other:L", Map.of("one", "given"), hole -> Optional.of("known"))
                        .toString())
                .isEqualTo("given known");
    }

    @Test
    void aClassOfTheLibraryNeedNotBeGiven() {
        assertThat(Lines.of("$spans:T.end($name:S)", Map.of("name", "span")).toString())
                .isEqualTo("io.telewright.support.trace.Spans.end(\"span\")");
    }

    @Test
    void aHoleThatNothingFillsIsAMistake() {
        assertThatThrownBy(() -> Lines.of("$nothing:L", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing");
    }
}
