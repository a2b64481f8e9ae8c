package io.telewright.catalogue.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.catalogue.testing.Module;
import io.telewright.catalogue.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command says what is wrong with its exit code, and writes all or nothing. */
class MainTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                /** Counts {@code `cards` | <b>}. */
                @Metric(value = "charged", unit = "{card}")
                void charged(@Attribute("corporate") boolean corporate);
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theCatalogueIsWrittenInAllFormsAndAlwaysTheSame() throws IOException {
        // given
        Path classes = Module.compile(folder.resolve("classes"), PAYMENTS);

        // when
        Tool written = Tool.run("catalogue", "--classpath", classes, "--out", folder.resolve("out"));
        Map<String, String> first = texts();
        Tool.run("catalogue", "--classpath", classes, "--out", folder.resolve("out"));

        // then
        assertThat(written).isEqualTo(new Tool(0, ""));
        assertThat(first)
                .containsOnlyKeys(
                        "catalogue.html",
                        "catalogue.json",
                        "catalogue.md",
                        "registry/manifest.yaml",
                        "registry/telemetry.yaml")
                .isEqualTo(texts());
        assertThat(first.get("catalogue.md"))
                .contains("| `charged` | counter | `{card}` | none | Counts \\`cards\\` \\| \\<b\\>. | `corporate` |");
        assertThat(first.get("catalogue.json")).contains("\"unit\": \"{card}\"");
        assertThat(first.get("catalogue.html")).contains("\\u003cb\\u003e").doesNotContain("| <b>");
    }

    @Test
    void interfacesThatDisagreeLeaveNothingWritten() {
        // given
        Path classes = Module.compile(
                folder.resolve("classes"),
                PAYMENTS,
                PAYMENTS.replace("Payments", "Refunds").replace("{card}", "{refund}"));

        // when
        Tool written = Tool.run("catalogue", "--classpath", classes, "--out", folder.resolve("out"));

        // then
        assertThat(written.code()).isEqualTo(1);
        assertThat(written.out()).contains("shop.Payments#charged", "shop.Refunds#charged");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aClassPathWithoutTelemetryIsMisuse() {
        // when
        Tool written = Tool.run("catalogue", "--classpath", folder, "--out", folder.resolve("out"));

        // then
        assertThat(written.code()).isEqualTo(2);
        assertThat(written.out()).startsWith("error: there is no telemetry in the class path");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsMisuse() throws IOException {
        // given
        Path classes = Module.compile(folder.resolve("classes"), PAYMENTS);
        Files.writeString(folder.resolve("out"), "a file");

        // when
        Tool written = Tool.run("catalogue", "--classpath", classes, "--out", folder.resolve("out"));

        // then
        assertThat(written.code()).isEqualTo(2);
        assertThat(written.out()).startsWith("error: cannot write");
    }

    @Test
    void aMissingOptionIsMisuse() {
        assertThat(Tool.run("check", "--lock", "x").code()).isEqualTo(2);
        assertThat(Tool.run("check", "--lock", "x").out()).contains("Missing required option: '--classpath=CP'");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(Tool.run("--help").out()).contains("catalogue", "check", "accept");
    }

    private Map<String, String> texts() throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
