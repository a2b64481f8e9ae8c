package io.telewright.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that this build has made, and tables of small sources. */
class TableTest {
    private static final Path FACTS = Path.of("src/main/facts");

    @Test
    void theTableHasTheNamesOfTheArtefacts() throws IOException {
        // when
        String table = Files.readString(Path.of(property("table")));

        // then
        assertThat(table.lines())
                .startsWith("V\t" + property("version"))
                .contains(
                        "A\thttp.response.status_code\tint\ts\t",
                        "A\thttp.request.header\ttemplate[string[]]\ts\t",
                        "A\tnetwork.transport\tstring\ts\ttcp,udp,pipe,unix,quic",
                        "A\thttp.method\tstring\t>http.request.method\t",
                        "A\tfeature_flag.result.value\tany\tr\t",
                        "A\tuser.id\tstring\td\t",
                        "E\texception\ts",
                        "M\thttp.server.request.duration\thistogram\ts\ts\thttp.request.method,url.scheme",
                        "M\tdb.client.connections.create_time\t\t\t>db.client.connection.create_time\t")
                .noneMatch(line -> line.startsWith("A\tgen_ai.") && line.contains("\td\t"));
    }

    @Test
    void theTableIsSmallAndTheSameEachTime() throws IOException {
        // when
        String again =
                Main.table(property("version"), FACTS, Path.of(property("stable")), Path.of(property("unstable")));

        // then
        assertThat(again)
                .isEqualTo(Files.readString(Path.of(property("table"))))
                .hasSizeLessThan(100_000);
    }

    @Test
    void factsNameAttributesThatExist() throws IOException {
        // given
        Set<String> keys = Files.readString(Path.of(property("table")))
                .lines()
                .filter(line -> line.startsWith("A"))
                .map(line -> line.split("\t", -1)[1])
                .collect(Collectors.toSet());

        // then
        assertThat(Facts.read(FACTS).metrics())
                .allSatisfy(metric -> assertThat(keys).containsAll(metric.required()))
                .extracting(Facts.Metric::instrument)
                .containsOnly("counter", "updowncounter", "gauge", "histogram");
    }

    @Test
    void aUnitThatTheArtefactsContradictFailsTheBuild() {
        // given
        Table table = new Table("1");
        table.addUnstable(constants("""
                class ShopIncubatingMetrics {
                    /** Name of the {@code shop.wait} metric. */
                    public static final String SHOP_WAIT_NAME = "shop.wait";
                    /** Unit of the {@code shop.wait} metric. */
                    public static final String SHOP_WAIT_UNIT = "s";
                }
                """));
        Facts facts = new Facts(
                List.of(new Facts.Metric("shop.wait", "histogram", "ms", "s", List.of())), List.of(), List.of());

        // then
        assertThatThrownBy(() -> table.add(facts))
                .hasMessage("'shop.wait' is 'ms' in the facts, and 's' in the published artefacts");
    }

    @Test
    void javadocSaysWhatBecameOfAName() {
        // given
        Table table = new Table("1");

        // when
        table.addUnstable(constants("""
                class ShopIncubatingAttributes {
                    /** In use. */
                    public static final AttributeKey<Long> A = longKey("a");
                    /** @deprecated Replaced by {@code
                     * b.c}. */
                    public static final AttributeKey<Long> B = longKey("b");
                    /** @deprecated Replaced by {@code c.x} and {@code c.y}. */
                    public static final AttributeKey<Long> C = longKey("c");
                    /** @deprecated Moved to the <a href="x">y</a>. */
                    public static final AttributeKey<Long> D = longKey("d");
                    /** @deprecated deprecated in favor of stable {@link X#E} attribute. */
                    public static final AttributeKey<Long> E = longKey("e");
                    public static final AttributeKeyTemplate<String> F = stringKeyTemplate("f");
                }
                """));

        // then
        assertThat(Arrays.asList(table.text().split("\n")))
                .containsExactly(
                        "V\t1",
                        "A\ta\tint\td\t",
                        "A\tb\tint\t>b.c\t",
                        "A\tc\tint\t-\t",
                        "A\td\tint\t-\t",
                        "A\te\tint\ts\t",
                        "A\tf\ttemplate[string]\td\t");
    }

    @Test
    void anEnumHasItsCurrentValues() {
        // given
        Table table = new Table("1");

        // when
        table.addStable(constants("""
                class ShopAttributes {
                    public static final AttributeKey<String> PET = stringKey("pet");
                    /** Values for {@link #PET}. */
                    public static final class PetValues {
                        public static final String CAT = "cat";
                        /** @deprecated gone. */
                        public static final String DODO = "dodo";
                        public static final String DOG = "dog";
                    }
                }
                """));

        // then
        assertThat(table.text()).contains("A\tpet\tstring\ts\tcat,dog\n");
    }

    private static List<Constant> constants(String source) {
        return SourceJar.constants(List.of(new SourceJar.Text("Shop.java", source)));
    }

    private static String property(String name) {
        return System.getProperty("conventions." + name);
    }
}
