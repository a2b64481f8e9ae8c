package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.catalogued;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the semantic conventions mean for a build. */
class ConventionRulesTest {
    /** The names of a business program: some are in namespaces of the conventions, as in any program. */
    private static final List<String> ORDINARY = List.of(
            "event account.opened",
            "event basket.abandoned",
            "event card.declined",
            "event claim.filed",
            "event customer.registered",
            "event delivery.delayed",
            "event invoice.sent",
            "event job.failed",
            "event order.placed",
            "event policy.renewed",
            "event refund.granted",
            "event session.expired",
            "event stock.exhausted",
            "event user.locked",
            "metric batch.rows",
            "metric cache.entries",
            "metric carts.open",
            "metric claims.settled",
            "metric db.pool.waits",
            "metric deliveries.late",
            "metric emails.sent",
            "metric exports.rows",
            "metric http.cache.hits",
            "metric invoices.overdue",
            "metric job.queue.depth",
            "metric logins.failed",
            "metric messages.parked",
            "metric orders.placed",
            "metric payments.amount",
            "metric process.steps",
            "metric quotes.requested",
            "metric refunds.amount",
            "metric stock.level",
            "metric system.queue.length",
            "String account.tier",
            "String app.theme",
            "String batch.id",
            "String campaign.code",
            "String card.brand",
            "String carrier.name",
            "String cloud.cost_center",
            "String country",
            "String currency",
            "String customer.id",
            "String customer.segment",
            "String db.shard",
            "String delivery.slot",
            "String device.color",
            "String discount.reason",
            "String error.code",
            "String event.source",
            "String feature.name",
            "String file.format",
            "String host.rack",
            "String http.client_name",
            "String invoice.id",
            "String job.name",
            "String language",
            "String log.category",
            "String message.kind",
            "String order.id",
            "String payment.method",
            "String product.sku",
            "String queue.name",
            "String region",
            "String service.plan",
            "String session.origin",
            "String store.id",
            "String tenant.id",
            "String test.suite",
            "String user.tier",
            "int basket.items",
            "boolean order.is_gift",
            "double order.weight");

    @Test
    void ordinaryNamesGiveNoWarningAndAtMostTwoNotes() {
        // given
        String members = ORDINARY.stream().map(ConventionRulesTest::member).collect(joining("\n"));

        // when
        Compilation compiled = telewright().compile(source(members));

        // then
        assertThat(ORDINARY).hasSize(74).doesNotHaveDuplicates();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.warnings()).isEmpty();
        assertThat(ids(compiled.diagnostics())).hasSizeLessThanOrEqualTo(2);
    }

    private static String member(String ordinary) {
        String name = ordinary.substring(ordinary.indexOf(' ') + 1);
        String method = name.replaceAll("[._]", "");
        return switch (ordinary.substring(0, ordinary.indexOf(' '))) {
            case "event" -> "@Event(\"%s\") void %s();".formatted(name, method);
            case "metric" -> "@Metric(\"%s\") void %s();".formatted(name, method);
            default ->
                "@Event(\"shop.%s\") void %s(@Attribute(\"%s\") %s value);"
                        .formatted(name, method, name, ordinary.substring(0, ordinary.indexOf(' ')));
        };
    }

    private static final String SECRET = "@Event(\"login.done\") void done(@Attribute(\"login.password\") String it);";
    private static final String REPLACED = "@Event(\"call.done\") void done(@Attribute(\"http.method\") String it);";
    private static final String WRONG = "@Event(\"call.done\") void done(@Attribute(\"http.route\") int it);";

    @Test
    void aGuessBreaksNoBuildThatTreatsWarningsAsErrors() {
        // when
        Compilation compiled = telewright().withOptions("-Werror").compile(source(SECRET));

        // then
        assertThat(compiled.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(kinds(compiled)).containsExactly(Diagnostic.Kind.NOTE);
    }

    @Test
    void strictMakesNotesWarnings() {
        // when
        Compilation compiled = telewright()
                .withOptions("-Atelewright.conventions=strict", "-Werror")
                .compile(source(SECRET));

        // then
        assertThat(compiled.status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(kinds(compiled)).containsExactly(Diagnostic.Kind.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, REPLACED, WRONG})
    void offComparesNothing(String member) {
        // when
        Compilation compiled =
                telewright().withOptions("-Atelewright.conventions=off").compile(source(member));

        // then
        assertThat(compiled.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(ids(compiled.diagnostics())).isEmpty();
        assertThat(catalogued(compiled).get("shop.Shop.json")).doesNotContain("\"convention\"", "\"sensitive\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {REPLACED, WRONG, SECRET})
    void whatIsSaidOfAnotherVersionIsANote(String member) {
        // given
        String scope = "@InstrumentationScope(schemaUrl = \"https://opentelemetry.io/schemas/1.21.0\")";

        // when
        Compilation compiled = telewright().withOptions("-Werror").compile(source(scope, member));

        // then
        assertThat(compiled.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(kinds(compiled)).containsExactly(Diagnostic.Kind.NOTE, Diagnostic.Kind.NOTE);
        assertThat(ids(compiled.diagnostics())).containsOnlyOnce("TW191");
    }

    @ParameterizedTest
    @ValueSource(strings = {REPLACED, SECRET})
    void aWarningAndANoteAreSilencedOnTheInterface(String member) {
        Compilation compiled = telewright().compile(source("@SuppressWarnings({\"TW186\", \"TW190\"})", member));

        assertThat(ids(compiled.diagnostics())).isEmpty();
    }

    /** The conventions once had {@code pool.name} and {@code state}, which anyone may call something. */
    @ParameterizedTest
    @ValueSource(strings = {"pool.name", "state"})
    void aPlainWordThatWasReplacedIsANote(String key) {
        // given
        String member = "@Event(\"pool.closed\") void closed(@Attribute(\"%s\") String it);".formatted(key);

        // when
        Compilation compiled = telewright().withOptions("-Werror").compile(source(member));

        // then
        assertThat(compiled.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(ids(compiled.diagnostics())).containsExactly("TW186");
        assertThat(kinds(compiled)).containsExactly(Diagnostic.Kind.NOTE);
    }

    @Test
    void anErrorIsNotSilenced() {
        Compilation compiled = telewright().compile(source("@SuppressWarnings(\"TW180\")", WRONG));

        assertThat(ids(compiled.diagnostics())).containsExactly("TW180");
    }

    @Test
    void whatIsInheritedIsReportedWhereItIsDeclared() {
        // given
        JavaFileObject base = source(REPLACED);
        JavaFileObject derived = forSourceString(
                "shop.Derived", "package shop; @io.telewright.Telemetry public interface Derived extends Shop {}");

        // when
        Compilation compiled = telewright().compile(base, derived);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW186");
        assertThat(catalogued(compiled).get("shop.Derived.json")).contains("\"convention\": \"deprecated\"");
    }

    @Test
    void anAttributeOfARecordIsComparedToo() {
        // given
        String member = """
                record Request(@Attribute("http.method") String method) {}
                @Event("call.done") void done(Request request);
                """;

        // when
        Compilation compiled = telewright().compile(source(member));

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW186");
    }

    /** The page shows what the compiler prints. */
    @Test
    void thePageShowsWhatJavacSays() throws IOException {
        // given
        String page =
                Files.readString(Path.of("../docs/semantic-conventions.md")).replace("\r\n", "\n");
        List<String> shown = page.substring(page.indexOf("## Conventions in javac"))
                .lines()
                .dropWhile(line -> !line.equals("```"))
                .skip(1)
                .limit(4)
                .toList();

        // when
        Diagnostic<?> error =
                telewright().compile(source(shown.get(1))).errors().get(0);

        // then
        String[] said = error.getMessage(Locale.ENGLISH).split("\\R", -1);
        assertThat(shown.get(0)).isEqualTo("Shop.java:" + error.getLineNumber() + ": error: " + said[0]);
        assertThat(shown.get(2)).isEqualTo(" ".repeat((int) error.getColumnNumber() - 1) + "^");
        assertThat(shown.get(3).strip()).isEqualTo(said[1].strip());
    }

    private static JavaFileObject source(String members) {
        return source("", members);
    }

    private static JavaFileObject source(String annotations, String members) {
        return forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                @Telemetry %s public interface Shop {
                %s
                }
                """.formatted(annotations, members));
    }

    private static List<Diagnostic.Kind> kinds(Compilation compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ENGLISH).contains("[TW"))
                .map(Diagnostic::getKind)
                .toList();
    }
}
