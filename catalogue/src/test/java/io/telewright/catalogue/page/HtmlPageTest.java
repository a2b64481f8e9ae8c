package io.telewright.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.telewright.catalogue.testing.Browser;
import io.telewright.catalogue.testing.Module;
import io.telewright.catalogue.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows all that is emitted, without any other file. The tests with a browser are skipped without Chromium. */
class HtmlPageTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                /** Charges a card {@code </script><b>}. */
                @Traced(value = "charge card", kind = SpanKind.CLIENT)
                @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM, buckets = {0.1, 1})
                @Event(value = "card.declined", severity = Severity.WARN, when = Event.When.FAILURE)
                void charge(@Attribute("brand") Brand brand, Runnable body);

                /** Cards that were charged. */
                @Metric(value = "charged", unit = "{card}")
                void charged(@Attribute("corporate") boolean corporate);

                enum Brand { VISA, AMEX }
            }
            """;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void write() {
        Path classes = Module.compile(folder.resolve("classes"), PAYMENTS);
        Tool.run("catalogue", "--classpath", classes, "--out", folder);
        page = folder.resolve("catalogue.html");
    }

    @Test
    void itRefersToNothingOutside() throws IOException {
        assertThat(Files.readString(page))
                .doesNotContain("http://", "https://", "src=", "@import", "url(")
                .startsWith("<!doctype html>");
    }

    @Test
    void textsOfTheCodeCannotBecomePartOfThePage() throws IOException {
        assertThat(Files.readString(page)).doesNotContain("</script><b>").contains("\\u003c/script\\u003e");
    }

    @Test
    void itShowsEverySignalAndAttribute() {
        assertThat(browser().shown(page, ""))
                .contains("charge card", "charge.duration", "card.declined", "charged", "brand", "corporate")
                .contains("Cards that were charged.", "&lt;/script&gt;&lt;b&gt;")
                .contains("Everything that 1 interface emits")
                .contains("7 of 7");
    }

    @Test
    void itShowsWhatIsOfTheConventionsAndWhatLooksSensitive() {
        Path classes = Module.compile(folder.resolve("calls"), """
                @Telemetry
                public interface Calls {
                    @Event("exception")
                    @SuppressWarnings("TW190")
                    void called(@Attribute("user.id") String user, @Attribute("card.number") String card);
                }
                """);
        Tool.run("catalogue", "--classpath", classes, "--out", folder);

        assertThat(browser().shown(page, "#attribute:user.id"))
                .contains("OpenTelemetry: stable", "OpenTelemetry: development", "looks sensitive")
                .contains("The name is of OpenTelemetry's semantic conventions: development.");
    }

    @Test
    void anAddressOpensWhatItNames() {
        assertThat(browser().shown(page, "#metric:charge.duration"))
                .contains("0.1, 1", "If the operation fails.", "shop.Payments#charge");
    }

    @Test
    void aSearchLeavesWhatMatches() {
        assertThat(browser().shown(page, "#search=corporate"))
                .contains("2 of 7", "<mark>corporate</mark>")
                .doesNotContain("<mark>charge");
    }

    private static Browser browser() {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "Chromium is not installed");
        return browser.orElseThrow();
    }
}
