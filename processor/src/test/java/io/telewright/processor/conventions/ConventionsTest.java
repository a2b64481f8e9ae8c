package io.telewright.processor.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.Stability;
import io.telewright.processor.model.ValueType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table says of names. */
class ConventionsTest {
    private static final Conventions CONVENTIONS = Conventions.carried();

    @Test
    void anAttributeHasATypeAStandingAndValues() {
        KnownAttribute method = CONVENTIONS.attribute("http.request.method").orElseThrow();

        assertThat(method.standing()).isEqualTo(new Standing(Stability.STABLE, Optional.empty()));
        assertThat(method.values()).contains("GET", "PATCH", "_OTHER");
        assertThat(method.takes(ValueType.STRING)).isTrue();
        assertThat(method.takes(ValueType.LONG)).isFalse();
    }

    @Test
    void aTemplateDefinesTheKeysBeneathIt() {
        KnownAttribute header =
                CONVENTIONS.attribute("http.request.header.content-type").orElseThrow();

        assertThat(header.type()).isEqualTo("string[]");
        assertThat(CONVENTIONS.attribute("http.request.headers.accept")).isEmpty();
        assertThat(CONVENTIONS.attribute("http.request.method.override")).isEmpty();
    }

    @Test
    void anyTypeTakesEverything() {
        KnownAttribute flag = CONVENTIONS.attribute("feature_flag.result.value").orElseThrow();

        assertThat(ValueType.values()).allMatch(flag::takes);
    }

    @Test
    void namesThatWereReplacedSayByWhat() {
        assertThat(CONVENTIONS.attribute("http.method").orElseThrow().standing().replacement())
                .contains("http.request.method");
        assertThat(CONVENTIONS.attribute("gen_ai.request.model").orElseThrow().standing())
                .isEqualTo(new Standing(Stability.DEPRECATED, Optional.empty()));
    }

    @Test
    void aMetricHasAnInstrumentAUnitAndRequiredAttributes() {
        KnownMetric duration =
                CONVENTIONS.metric("http.server.request.duration").orElseThrow();

        assertThat(duration.unit()).isEqualTo("s");
        assertThat(duration.required()).containsExactly("http.request.method", "url.scheme");
        assertThat(duration.isOf(InstrumentKind.Synchronous.HISTOGRAM)).isTrue();
        assertThat(CONVENTIONS.metric("jvm.thread.count").orElseThrow().isOf(InstrumentKind.Observable.UP_DOWN_COUNTER))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://opentelemetry.io/schemas/1.20.0, 1.20.0",
        "https://opentelemetry.io/schemas/1.44.0, ",
        "https://shop.example/1.20.0, ",
        "'', ",
    })
    void anotherVersionIsToldFromOthersUrls(String url, String version) {
        assertThat(CONVENTIONS.otherVersion(url)).isEqualTo(Optional.ofNullable(version));
    }

    /** In each key, each character after the namespace is left out, typed twice, or swapped with the next one. */
    @Test
    void everySlipOfTheKeyboardIsFound() throws IOException {
        for (String key : currentKeys()) {
            for (int i = key.indexOf('.') + 1; i < key.length() - 1; i++) {
                String before = key.substring(0, i);
                char typed = key.charAt(i);
                for (String slip : List.of(
                        before + key.substring(i + 1),
                        before + typed + key.substring(i),
                        before + key.charAt(i + 1) + typed + key.substring(i + 2),
                        before + 'q' + key.substring(i + 1))) {
                    assertThat(CONVENTIONS.attribute(slip).isPresent()
                                    || CONVENTIONS.nearAttribute(slip).isPresent())
                            .as(slip)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"http.method, http.methods", "user.role, user.rules", "order.id, order.it"})
    void namesThatAreNotInUseAndNamesWithTwoSlipsAreNotNear(String known, String slip) {
        assertThat(CONVENTIONS.nearAttribute(slip)).isNotEqualTo(Optional.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "network.transport, TCP, tcp",
        "db.system.name, postgres-sql, postgresql",
        "network.type, IP-V4, ipv4",
        "network.transport, tcp, ",
        "network.transport, tdp, ",
        "db.system.name, shopdb, ",
    })
    void valuesThatDifferByCaseOrByASlipAreNear(String key, String value, String near) {
        assertThat(CONVENTIONS.attribute(key).orElseThrow().near(value)).isEqualTo(Optional.ofNullable(near));
    }

    private static List<String> currentKeys() throws IOException {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Conventions.class.getResourceAsStream("table.tsv")), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> line.matches("A\t[^\t]+\\.[^\t]+\t[^\t]+\t[srd]\t.*"))
                    .map(line -> line.split("\t", -1)[1])
                    .toList();
        }
    }
}
