package io.telewright.example.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The progress bar, with a terminal and without one. */
class ProgressBarTest {
    private static final int NARROW = 40;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private void advance(int all, int done, boolean isTerminal) {
        PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (ProgressBar progress = new ProgressBar(all, terminal, isTerminal)) {
            for (int i = 0; i < done; i++) {
                progress.advance();
            }
        }
    }

    private String[] frames() {
        return shown.toString(StandardCharsets.UTF_8).split("\r");
    }

    @Test
    void aTerminalShowsHowFarItIsAndIsLeftEmpty() {
        advance(4, 3, true);

        assertThat(frames())
                .containsExactly(
                        "",
                        "  #####...............  1 of 4",
                        "  ##########..........  2 of 4",
                        "  ###############.....  3 of 4",
                        "\u001b[K")
                .allMatch(frame -> frame.length() < NARROW);
    }

    @Test
    void itGetsNothingButATerminal() {
        advance(4, 3, false);

        assertThat(shown.size()).isZero();
    }
}
