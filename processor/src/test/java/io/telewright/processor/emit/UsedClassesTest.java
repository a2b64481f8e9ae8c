package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsedClassesTest {
    @Test
    void theConstructorLoadsWhatTheMethodsUse() {
        assertThat(code(operation(List.of(), span())))
                .contains("Ready.load(SpanKind.class, Scopes.class, Spans.class);");
    }

    @Test
    void nothingIsLoadedForMethodsThatUseNothing() {
        assertThat(code()).doesNotContain("Ready");
    }
}
