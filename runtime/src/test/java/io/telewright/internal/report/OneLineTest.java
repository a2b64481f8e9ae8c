package io.telewright.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.Reports;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S3: what others have written into a warning never looks like further lines of the log. */
class OneLineTest {
    private static final String FORGED = "red\r\nWARNING: all is lost";
    private static final String SHOWN = "red\\r\\nWARNING: all is lost";

    @ParameterizedTest
    @CsvSource({
        "10, \\n",
        "13, \\r",
        "9, \\t",
        "0, \\u0000",
        "27, \\u001b",
        "127, \\u007f",
        "133, \\u0085",
        "8232, \\u2028",
        "8238, \\u202e",
        "55296, \\ud800",
        "917505, \\udb40\\udc01"
    })
    void aCharacterThatControlsTheOutputIsShownAsItsEscape(int character, String escape) {
        assertThat(OneLine.of("a" + Character.toString(character) + "b")).isEqualTo("a" + escape + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "Größe 日本語 😀", "C:\\new\\table"})
    void anyOtherTextStaysTheSame(String text) {
        assertThat(OneLine.of(text)).isSameAs(text);
    }

    @Test
    void aWarningIsOneLine() {
        try (Reports reports = new Reports()) {
            Warnings.warn("queue is " + FORGED);

            assertThat(reports.messages()).containsExactly("queue is " + SHOWN);
        }
    }

    @Test
    void eachTextOfAThrowableIsOneLine() {
        IllegalStateException thrown = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));
        thrown.addSuppressed(new UnsupportedOperationException(FORGED));

        assertThat(printed(thrown).lines().filter(line -> line.contains("Exception: ")))
                .containsExactly(
                        "java.lang.IllegalStateException: " + SHOWN,
                        "\tSuppressed: java.lang.UnsupportedOperationException: " + SHOWN,
                        "Caused by: java.lang.IllegalArgumentException: " + SHOWN);
        assertThat(printed(thrown).lines())
                .contains("\tat " + thrown.getStackTrace()[0])
                .noneMatch(line -> line.startsWith("WARNING"));
    }

    @Test
    void whatWasThrownIsLoggedAsItIsWhereItsTextsAreOneLine() {
        IllegalStateException thrown = new IllegalStateException("red", new IllegalArgumentException("blue"));

        assertThat(OneLine.of(thrown)).isSameAs(thrown);
        assertThat(OneLine.of((Throwable) null)).isNull();
    }

    @Test
    void causesInACircleHaveAnEnd() {
        IllegalStateException thrown = new IllegalStateException(FORGED);
        IllegalStateException cause = new IllegalStateException("blue", thrown);
        thrown.initCause(cause);
        thrown.addSuppressed(cause);

        assertThat(printed(thrown)).contains(SHOWN, "Caused by: java.lang.IllegalStateException: blue");
    }

    private static String printed(Throwable thrown) {
        try (Reports reports = new Reports()) {
            Warnings.warn("failed", thrown);
            StringWriter text = new StringWriter();
            reports.thrown().get(0).printStackTrace(new PrintWriter(text, true));
            return text.toString();
        }
    }
}
