package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TargetSectionTest {
    @Test
    void aReasonIsGivenOnceAndThenNamed() throws IOException {
        String compile = Explanations.read().texts().getProperty("compile");

        assertThat(misses(missed("compile", "the one"), missed("compile", "the other")))
                .containsOnlyOnce(compile)
                .containsSubsequence(
                        "### the one",
                        compile,
                        "- slow",
                        "### the other",
                        "The reason is the same as for this target: the one.",
                        "- slow");
    }

    @Test
    void aReasonThatStandsForAnotherHasItsText() throws IOException {
        Properties texts = Explanations.read().texts();

        assertThat(texts.getProperty("time.EmittedEvent.eight")).isEqualTo("@time.EmittedEvent.two");
        assertThat(misses(missed("time.EmittedEvent.eight", "events")))
                .contains(texts.getProperty("time.EmittedEvent.two"));
    }

    @Test
    void everyReasonHasAText() throws IOException {
        Explanations explanations = Explanations.read();

        assertThat(explanations.texts().stringPropertyNames().stream()
                        .map(key -> explanations.of(new Miss("row", List.of(key)))))
                .isNotEmpty()
                .noneMatch(text -> text.isBlank() || text.startsWith("@") || text.equals("Not explained yet."));
    }

    private static String misses(Verdict... verdicts) throws IOException {
        return new TargetSection(List.of(verdicts), Explanations.read()).misses();
    }

    private static Verdict missed(String id, String target) {
        return Verdict.of(id, target, "slow", false);
    }
}
