package io.telewright.catalogue.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.catalogue.testing.Module;
import io.telewright.catalogue.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A break is accepted with a reason, which stays in the lock and gets into the registry. */
class AcceptTest {
    private static final String PAYMENTS = """
            @Telemetry
            @InstrumentationScope("payments")
            public interface Payments {
                /** Counts. */
                @Metric(value = "charged", unit = "{card}")
                void charged(@Attribute("corporate") boolean corporate);

                @Event("declined")
                void declined();
            }
            """;

    @TempDir
    Path folder;

    private Path lock;

    @BeforeEach
    void acceptWhatThereIs() {
        lock = folder.resolve("telemetry.lock");
        accept(PAYMENTS);
    }

    @Test
    void theLockHasAFactALineAndIsSorted() throws IOException {
        assertThat(Files.readAllLines(lock).stream().skip(1))
                .containsExactly(
                        "attribute \"corporate\" type \"boolean\"",
                        "event \"declined\" present \"yes\"",
                        "metric \"charged\" attribute \"corporate\"",
                        "metric \"charged\" buckets \"default\"",
                        "metric \"charged\" instrument \"counter\"",
                        "metric \"charged\" number \"long\"",
                        "metric \"charged\" unit \"{card}\"",
                        "scope \"payments\" present \"yes\"");
    }

    @Test
    void withoutAReasonABreakIsRefusedAndNothingIsWritten() throws IOException {
        // given
        String before = Files.readString(lock);

        // when
        Tool accepted = accept(PAYMENTS.replace("\"charged\"", "\"charges\""));

        // then
        assertThat(accepted.code()).isEqualTo(2);
        assertThat(accepted.out()).contains("metric 'charged' is gone", "--reason");
        assertThat(Files.readString(lock)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("classes", "telemetry.lock");
    }

    @Test
    void aRenameStaysInTheLockAndInTheRegistry() throws IOException {
        // given
        String renamed = PAYMENTS.replace("\"charged\"", "\"charges\"");

        // when
        Tool accepted = accept(renamed, "--reason", "Plural, as everywhere.");
        Tool again = check(renamed);
        Tool written = write();

        // then
        assertThat(accepted.code()).isEqualTo(0);
        assertThat(again).isEqualTo(new Tool(0, ""));
        assertThat(Files.readString(lock))
                .contains("was metric \"charged\" unit \"{card}\"\n")
                .contains("was metric \"charged\" reason \"Plural, as everywhere.\"\n")
                .contains("was metric \"charged\" renamed_to \"charges\"\n");
        assertThat(written.code()).isEqualTo(0);
        assertThat(Files.readString(folder.resolve("out/registry/telemetry.yaml")))
                .contains("""
                  - name: "charged"
                    brief: "It is emitted no longer."
                    stability: "development"
                    deprecated:
                      reason: "renamed"
                      renamed_to: "charges"
                      note: "Plural, as everywhere."
                    instrument: "counter"
                    unit: "{card}"
                """);
        assertThat(Files.readString(folder.resolve("out/catalogue.html"))).contains("Plural, as everywhere.");
    }

    @Test
    void aRenameThatCannotBeSeenCanBeNamed() throws IOException {
        // given
        String renamed = PAYMENTS.replace("\"charged\", unit = \"{card}\"", "\"charges\", unit = \"{charge}\"");

        // when
        Tool accepted = accept(renamed, "--reason", "Clearer.", "--renamed", "metric:charged=charges");

        // then
        assertThat(accepted.code()).isEqualTo(0);
        assertThat(Files.readString(lock)).contains("was metric \"charged\" renamed_to \"charges\"\n");
    }

    @Test
    void aRenameOfWhatIsNotThereIsRefused() {
        String renamed = PAYMENTS.replace("\"charged\"", "\"charges\"");

        assertThat(accept(renamed, "--reason", "r", "--renamed", "charged"))
                .isEqualTo(new Tool(2, "error: 'charged' is not a rename: write it like metric:old.name=new.name\n"));
        assertThat(accept(renamed, "--reason", "r", "--renamed", "metric:x=charges"))
                .isEqualTo(new Tool(2, "error: in 'metric:x=charges', the old name is not one that is gone\n"));
        assertThat(accept(renamed, "--reason", "r", "--renamed", "metric:charged=x"))
                .isEqualTo(new Tool(2, "error: in 'metric:charged=x', the new name is not one that is emitted\n"));
    }

    @Test
    void whatIsBackIsNotGivenUpAnyMore() throws IOException {
        accept(PAYMENTS.replace("\"charged\"", "\"charges\""), "--reason", "Plural.");

        accept(PAYMENTS, "--reason", "It was wrong.");

        assertThat(Files.readString(lock))
                .doesNotContain("was metric \"charged\"")
                .contains("was metric \"charges\" renamed_to \"charged\"");
    }

    private Tool accept(String declaration, String... more) {
        Module.compile(folder.resolve("classes"), declaration);
        Object[] arguments = new Object[5 + more.length];
        arguments[0] = "accept";
        arguments[1] = "--classpath";
        arguments[2] = folder.resolve("classes");
        arguments[3] = "--lock";
        arguments[4] = lock;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Tool.run(arguments);
    }

    private Tool check(String declaration) {
        return Tool.run("check", "--classpath", Module.compile(folder.resolve("classes"), declaration), "--lock", lock);
    }

    private Tool write() {
        return Tool.run(
                "catalogue", "--classpath", folder.resolve("classes"), "--out", folder.resolve("out"), "--lock", lock);
    }
}
