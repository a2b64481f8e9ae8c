package io.telewright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticIdTest {
    private static final Object[] ARGUMENTS = {"one", "two", "three", "four", "five", "six"};

    @ParameterizedTest
    @EnumSource
    void theFixSaysWhatToDoEvenWithoutItsArguments(DiagnosticId id) {
        String text = id.text(ARGUMENTS);

        String fix = text.substring(text.indexOf("Fix: ") + "Fix: ".length());
        for (Object argument : ARGUMENTS) {
            fix = fix.replace(argument.toString(), "");
        }
        assertThat(fix).matches("[a-z]+ .*[a-z].*").doesNotEndWith(".");
    }
}
