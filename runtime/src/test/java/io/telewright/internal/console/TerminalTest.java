package io.telewright.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "true,  '', '', xterm, true",
        "false, '', '', xterm, false",
        "true,  '', '', dumb, false",
        "true,  1, '', xterm, false",
        "false, '', 1, xterm, true",
        "false, 1, 1, dumb, true",
        "true,  '', 0, xterm, false",
        "true,  '', false, xterm, false",
    })
    void coloursAreForTerminalsUnlessTheEnvironmentSaysOtherwise(
            boolean isTerminal, String noColor, String forceColor, String term, boolean expected) {
        Look look = Terminal.look(
                Map.of("NO_COLOR", noColor, "FORCE_COLOR", forceColor, "TERM", term),
                isTerminal,
                StandardCharsets.UTF_8);

        assertThat(look.colours()).isEqualTo(expected);
        assertThat(look.failure("x").contains("\u001b[31m")).isEqualTo(expected);
    }

    @Test
    void linesAreAsciiWhereTheTerminalHasNothingBetter() {
        assertThat(glyphs(StandardCharsets.UTF_8)).isEqualTo(Look.Glyphs.UNICODE);
        assertThat(glyphs(StandardCharsets.US_ASCII)).isEqualTo(Look.Glyphs.ASCII);
        assertThat(glyphs(StandardCharsets.ISO_8859_1)).isEqualTo(Look.Glyphs.ASCII);
        assertThat(Look.Glyphs.ASCII.all()).isASCII();
    }

    private static Look.Glyphs glyphs(Charset charset) {
        return Terminal.look(Map.of(), false, charset).glyphs();
    }
}
