package io.telewright.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C7: the encoding of a build does not matter. */
class AsciiTest {
    @TempDir
    Path directory;

    @Test
    void textsAndNamesOutsideAsciiAreWrittenAsEscapes() throws IOException {
        // when
        Compiled compiled = Javac.into(directory)
                .with("-encoding", "US-ASCII", "-Xlint:all,-processing", "-Werror")
                .compile(forSourceString("shop.K\u00e4ufe", """
                        package shop;
                        @io.telewright.Telemetry
                        public interface K\u00e4ufe {
                            /** Gez\u00e4hlt. */
                            @io.telewright.Metric("counted")
                            @io.telewright.Event(value = "seen", body = "\\ud83d \u20ac")
                            void gez\u00e4hlt();

                            @io.telewright.Traced("\u00fcber \u20ac")
                            void \u00fcber(Runnable k\u00f6rper);
                        }
                        """));

        // then
        assertThat(compiled.collector().getDiagnostics()).isEmpty();
        String generated =
                Files.readString(compiled.sources().resolve("shop/OtelK\u00e4ufe.java"), StandardCharsets.US_ASCII);
        assertThat(generated)
                .contains("\\u00fcber \\u20ac", "\\ud83d \\u20ac", "void gez\\u00e4hlt()", "k\\u00f6rper.run()")
                .contains("Gez\\u00e4hlt.");
    }

    @Test
    void separatorsOfLinesStayWithinTheirTexts() throws IOException {
        // when
        Compiled compiled = Javac.into(directory)
                .with("-encoding", "US-ASCII", "-Xlint:all,-processing", "-Werror")
                .compile(forSourceString(
                        "shop.Lines", """
                        package shop;
                        @io.telewright.Telemetry
                        @io.telewright.InstrumentationScope("shopLINElines")
                        public interface Lines {
                            /** CountedPARAGRAPHhere. */
                            @io.telewright.Metric("counted")
                            @io.telewright.Event(value = "seen", body = "aLINEb")
                            void counted();

                            @io.telewright.Traced("cLINEd {shop.size}")
                            void sized(
                                    @io.telewright.Attribute(value = "shop.size", maxValues = 3) String size, Runnable body);
                        }
                        """.replace("LINE", "\u2028").replace("PARAGRAPH", "\u2029")));

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("OtelLines.java"))
                .contains("\"shop\\u2028lines\"", "\"a\\u2028b\"", "\"c\\u2028d \"");
    }

    @Test
    void everyCharacterOutsideAsciiIsAnEscape() throws IOException {
        StringWriter written = new StringWriter();

        try (AsciiWriter writer = new AsciiWriter(written)) {
            writer.append("a~\n\u007f\u2028\ud83d").append('\u00fc').write("x\u20acx", 1, 1);
        }

        assertThat(written).hasToString("a~\n\\u007f\\u2028\\ud83d\\u00fc\\u20ac");
    }
}
