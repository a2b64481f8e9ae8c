package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the processor. */
class OptionsTest {
    private static final JavaFileObject ORDERS = Javac.source("shop.Orders", """
            package shop;
            @io.telewright.Telemetry
            public interface Orders {
                @io.telewright.Traced
                void place(Runnable body);
            }
            """);

    @TempDir
    Path directory;

    private static JavaFileObject inject(String namespace) {
        return Javac.source(
                namespace + ".inject.Inject", "package " + namespace + ".inject; public @interface Inject {}");
    }

    private String generated(Javac javac, String... injects) {
        Compiled compiled = javac.compile(
                Stream.concat(Stream.of(ORDERS), Stream.of(injects).map(OptionsTest::inject))
                        .toArray(JavaFileObject[]::new));
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.generated().get("OtelOrders.java");
    }

    @Test
    void injectsNothingThatIsNotThere() {
        assertThat(generated(Javac.into(directory))).doesNotContain("Inject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "javax"})
    void injectsWhatIsThere(String namespace) {
        assertThat(generated(Javac.into(directory), namespace))
                .contains("import " + namespace + ".inject.Inject;")
                .containsOnlyOnce("@Inject");
    }

    @ParameterizedTest
    @CsvSource({"auto, jakarta", "jakarta, jakarta", "javax, javax"})
    void choosesBetweenTwo(String option, String chosen) {
        assertThat(generated(Javac.into(directory).with("-Atelewright.inject=" + option), "jakarta", "javax"))
                .contains("import " + chosen + ".inject.Inject;");
    }

    @Test
    void injectsNothingIfToldSo() {
        assertThat(generated(Javac.into(directory).with("-Atelewright.inject=none"), "jakarta", "javax"))
                .doesNotContain("Inject");
    }

    @Test
    void reportsAnInjectThatIsMissing() {
        // when
        Compiled compiled =
                Javac.into(directory).with("-Atelewright.inject=jakarta").compile(ORDERS, inject("javax"));

        // then
        assertThat(compiled.ids()).containsExactly("TW091");
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void setsOkOnSuccessOnlyIfToldSo(@TempDir Path other) {
        // when
        String told = generated(Javac.into(directory).with("-Atelewright.okOnSuccess=true"));
        String untold = generated(Javac.into(other));

        // then
        assertThat(told).contains("Spans.succeed(span)");
        assertThat(untold).isNotEqualTo(told).doesNotContain("Spans.succeed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telewright.inject=guice",
                "telewright.okOnSuccess=yes",
                "telewright.okOnSuccess=",
                "telewright.inject"
            })
    void reportsAnUnknownValueOnce(String option) {
        // when
        Compiled compiled = Javac.into(directory).with("-A" + option).compile(ORDERS);

        // then
        assertThat(compiled.ids()).containsExactly("TW090");
    }
}
