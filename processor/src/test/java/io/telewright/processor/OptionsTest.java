package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the processor. */
class OptionsTest {
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            @io.telewright.Telemetry
            public interface Orders {
                @io.telewright.Traced
                void place(Runnable body);
            }
            """);

    private static JavaFileObject inject(String namespace) {
        return forSourceString(
                namespace + ".inject.Inject", "package " + namespace + ".inject; public @interface Inject {}");
    }

    private static String orders(Compiler compiler, String... injects) {
        Compilation compiled = compiler.compile(
                Stream.concat(Stream.of(ORDERS), Stream.of(injects).map(OptionsTest::inject))
                        .toArray(JavaFileObject[]::new));
        assertThat(compiled).succeededWithoutWarnings();
        return generated(compiled).get("OtelOrders.java");
    }

    @Test
    void withoutAnInjectNothingIsInjected() {
        assertThat(orders(telewright())).doesNotContain("Inject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "javax"})
    void theInjectOnTheClassPathIsUsed(String namespace) {
        assertThat(orders(telewright(), namespace))
                .contains("import " + namespace + ".inject.Inject;")
                .containsOnlyOnce("@Inject");
    }

    @Test
    void jakartaIsPreferred() {
        assertThat(orders(telewright().withOptions("-Atelewright.component=auto"), "jakarta", "javax"))
                .contains("import jakarta.inject.Inject;");
    }

    @Test
    void theOptionCanTurnInjectionOff() {
        assertThat(orders(telewright().withOptions("-Atelewright.component=none"), "jakarta", "javax"))
                .doesNotContain("Inject");
    }

    @Test
    void theOptionThatWasReplacedIsReported() {
        // when
        Compilation compiled =
                telewright().withOptions("-Atelewright.inject=none").compile(ORDERS);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW170");
        assertThat(compiled).hadErrorContaining("use telewright.component");
    }

    @Test
    void theStatusIsSetToOkOnlyIfTheOptionIsSet() {
        // when
        String asked = orders(telewright().withOptions("-Atelewright.okOnSuccess=true"));
        String plain = orders(telewright());

        // then
        assertThat(asked).contains("Spans.succeed(span)");
        assertThat(plain).isNotEqualTo(asked).doesNotContain("Spans.succeed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telewright.component=guice",
                "telewright.okOnSuccess=yes",
                "telewright.okOnSuccess=",
                "telewright.conventions=loose",
                "telewright.component"
            })
    void anUnknownValueIsReportedOnce(String option) {
        // when
        Compilation compiled = telewright().withOptions("-A" + option).compile(ORDERS);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW090");
    }
}
