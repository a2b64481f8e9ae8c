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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others rely on cannot change unnoticed, and what nobody relies on can. */
class CheckTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                /** Charges a card. */
                @Traced(value = "charge card", kind = SpanKind.CLIENT)
                @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM, unit = "s", buckets = {0.1, 1})
                @Event(value = "card.declined", when = Event.When.FAILURE)
                void charge(@Attribute("brand") Brand brand, Runnable body);

                /** Counts. */
                @Metric("charged")
                void charged(@Attribute("brand") Brand brand);

                enum Brand { VISA, AMEX }
            }
            """;
    private static final String REFUNDS = """
            @Telemetry
            public interface Refunds {
                /** Refunds. */
                @Metric(value = "refunds")
                void refunded();
            }
            """;

    @TempDir
    Path folder;

    private Path lock;

    @BeforeEach
    void acceptWhatThereIs() {
        lock = folder.resolve("telemetry.lock");
        Path classes = Module.compile(folder.resolve("first"), PAYMENTS, REFUNDS);
        assertThat(Tool.run("accept", "--classpath", classes, "--lock", lock))
                .extracting(Tool::code)
                .isEqualTo(0);
    }

    @Test
    void whatIsUnchangedPasses() {
        assertThat(check(PAYMENTS, REFUNDS)).isEqualTo(new Tool(0, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"charged\"|\"charges\"|metric 'charged' is gone, and 'charges' is new with the same facts",
                "unit = \"s\"|unit = \"ms\"|the unit of metric 'charge.duration' changed from 's' to 'ms'",
                "{0.1, 1}|{0.1, 2}|the buckets of metric 'charge.duration' changed from '0.1 1.0' to '0.1 2.0'",
                "SpanKind.CLIENT|SpanKind.INTERNAL|the kind of span 'charge card' changed from 'client' to 'internal'",
                "\"charge card\"|\"charge\"|span 'charge card' is gone, and 'charge' is new",
                "\"card.declined\"|\"card.refused\"|event 'card.declined' is gone, and 'card.refused' is new",
                "kind = Metric.Kind.HISTOGRAM, unit = \"s\", buckets = {0.1, 1}|kind = Metric.Kind.UP_DOWN_COUNTER|the"
                        + " instrument of metric 'charge.duration' changed from 'histogram' to 'up_down_counter'",
                "void charged(@Attribute(\"brand\") Brand brand)|void charged()|metric 'charged' has no attribute 'brand'"
                        + " any more",
                "Brand brand);|Brand brand, boolean corporate);|metric 'charged' has the new attribute 'corporate'",
                "VISA, AMEX|VISA|attribute 'brand' has no value 'AMEX' any more",
                "enum Brand { VISA, AMEX }|record Brand(@Attribute(\"brand\") int number) {}|the type of attribute"
                        + " 'brand' changed from 'string' to 'long'",
            })
    void aChangeThatOthersNoticeFails(String old, String now, String finding) {
        // given
        String changed = now.startsWith("record")
                ? PAYMENTS.replace(old, "")
                        .replace("@Attribute(\"brand\") Brand", "@Attribute(value = \"brand\", maxValues = 3) long")
                : PAYMENTS.replace(old, now);

        // when
        Tool checked = check(changed, REFUNDS);

        // then
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out())
                .contains(finding, "telemetry.lock:", "Fix: change it back", " accept --classpath '", "--reason");
    }

    @Test
    void aDeletedInterfaceFails() {
        // when
        Tool checked = check(PAYMENTS);

        // then
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("metric 'refunds' is gone");
    }

    @Test
    void descriptionsAreFree() {
        assertThat(check(PAYMENTS.replace("Counts.", "Counts more.").replace("Charges", "Debits"), REFUNDS))
                .isEqualTo(new Tool(0, ""));
    }

    @Test
    void whatIsNewIsListedAndFailsOnlyIfTheLockHasToBeComplete() {
        // given
        Path classes = Module.compile(folder.resolve("second"), PAYMENTS, REFUNDS.replace("    @Metric", """
                @Event("refunded")
                    @Metric"""));

        // when
        Tool checked = Tool.run("check", "--classpath", classes, "--lock", lock);
        Tool complete = Tool.run("check", "--classpath", classes, "--lock", lock, "--complete");

        // then
        assertThat(checked.code()).isEqualTo(0);
        assertThat(checked.out()).contains("event 'refunded' is new", " accept --classpath");
        assertThat(complete.code()).isEqualTo(1);
        assertThat(complete.out()).contains("event 'refunded' is new");
    }

    @Test
    void interfacesThatDisagreeFail() {
        // when
        Tool checked = check(
                PAYMENTS,
                REFUNDS,
                REFUNDS.replace("Refunds {", "Returns {").replace("\"refunds\"", "\"refunds\", unit = \"{refund}\""));

        // then
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("metric 'refunds' has the unit", "shop.Refunds#refunded", "shop.Returns#");
    }

    @Test
    void aDerivedSpanNameIsToBeWrittenOut() {
        // given
        String store = "public interface Store { @Traced void find(); }";
        Path classes = Module.compile(folder.resolve("store"), store);
        Tool.run("accept", "--classpath", classes, "--lock", folder.resolve("store.lock"));

        // when
        Path renamed = Module.compile(folder.resolve("shop"), store.replace("Store", "Shop"));
        Tool checked = Tool.run("check", "--classpath", renamed, "--lock", folder.resolve("store.lock"));

        // then
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out())
                .contains("write it out: @Traced(\"Store.find\")")
                .doesNotContain("scope");
    }

    @Test
    void withoutALockTheCommandThatWritesItIsNamed() {
        // when
        Tool checked = Tool.run("check", "--classpath", folder.resolve("first"), "--lock", folder.resolve("no.lock"));

        // then
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.out())
                .contains("there is no lock", " accept --classpath")
                .doesNotContain("reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<<<<<<< ours|is not a fact of a lock",
                "metric charged unit \"s\"|is not a fact of a lock",
                "metric \"charged\" unit \"ms\"|the unit of metric 'charged' is 'ms' here and '' in another line",
            })
    void aLockThatWasMergedBadlyIsReportedWithTheLine(String line, String problem) throws IOException {
        // given
        Files.writeString(lock, Files.readString(lock) + line + "\n");
        int number = Files.readAllLines(lock).size();

        // when
        Tool checked = check(PAYMENTS, REFUNDS);

        // then
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.out()).contains("telemetry.lock:" + number + ": ", problem);
    }

    private Tool check(String... declarations) {
        Path classes = Module.compile(folder.resolve("second"), declarations);
        return Tool.run("check", "--classpath", classes, "--lock", lock);
    }
}
