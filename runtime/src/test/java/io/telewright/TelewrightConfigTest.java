package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.telewright.TelewrightConfig.Protocol;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is allowed in each setting, and where it ends up in the resource. */
@ExtendWith(CleanProcess.class)
class TelewrightConfigTest {
    private static final String A_TEXT = "it must be a text that is not blank";
    private static final String A_URL =
            "it must be an http:// or https:// URL, or one without the scheme, with a host and"
                    + " without user, query or fragment, such as http://collector:4317";

    @ParameterizedTest(name = "{0}")
    @MethodSource("badValues")
    void aBadValueIsRefusedBeforeAnythingStarts(String shown, String allowed, Consumer<TelewrightConfig> bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(bad.andThen(config -> config.service("shop"))))
                .withMessageContaining(shown)
                .withMessageContaining(allowed);

        assertThat(Autoconfigured.isUntouched()).isTrue();
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                bad("service = \" \" is", A_TEXT, config -> config.service(" ")),
                bad("service = null is", A_TEXT, config -> config.service(null)),
                bad("version = \"\" is", A_TEXT, config -> config.version("")),
                bad("environment = \"\" is", A_TEXT, config -> config.environment("")),
                bad("attribute key = \"\" is", A_TEXT, config -> config.attribute("", "value")),
                bad("attribute key = \"\" is", A_TEXT, config -> config.attribute("", 1)),
                bad("attribute key = \"\" is", A_TEXT, config -> config.attribute("", 1.0)),
                bad("attribute key = \"\" is", A_TEXT, config -> config.attribute("", true)),
                bad("attribute team = null is", "it must be a value", config -> config.attribute("team", null)),
                bad("protocol = null is", "it must be a value", config -> config.protocol(null)),
                bad("otlpEndpoint = null is", A_URL, config -> config.otlpEndpoint(null)),
                badEndpoint(""),
                badEndpoint("http:/collector"),
                badEndpoint("collector:port"),
                badEndpoint("//collector:4317"),
                badEndpoint("ftp://collector"),
                badEndpoint("http://"),
                badEndpoint("http:///v1"),
                badEndpoint("http://collector:port"),
                badEndpoint("http://collector:70000"),
                badEndpoint("http://a collector"),
                badEndpoint("http://collector?key=value"),
                badEndpoint("http://collector#fragment"));
    }

    private static Arguments badEndpoint(String url) {
        return bad("otlpEndpoint = \"" + url + "\" is", A_URL, config -> config.otlpEndpoint(url));
    }

    private static Arguments bad(String shown, String allowed, Consumer<TelewrightConfig> bad) {
        return arguments(shown, allowed, bad);
    }

    @Test
    void aPathIsForHttpOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(
                        config -> config.service("shop").otlpEndpoint("http://collector:4317/otlp")))
                .withMessageContaining("OTLP endpoint must not have a path: /otlp");
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://otel_collector:4317",
                "HTTPS://collector",
                "http://[::1]:4317/",
                "collector",
                "collector:4317",
                "[::1]:4317"
            })
    void anEndpointIsAnyUrlThatTheExportersAccept(String url) {
        try (Telewright telewright =
                Telewright.configure(config -> config.service("shop").otlpEndpoint(url))) {
            assertThat(telewright).isNotNull();
        }
    }

    @Test
    void aServiceIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(config -> config.version("1.4.0")))
                .withMessage("service is not set: name it with config.service(\"...\"), OTEL_SERVICE_NAME,"
                        + " or service.name in OTEL_RESOURCE_ATTRIBUTES");
        assertThat(Autoconfigured.isUntouched()).isTrue();
    }

    @Test
    void theEnvironmentMayNameTheService() {
        System.setProperty("otel.resource.attributes", "service.name=named");

        assertThat(resource(config -> {}, "service.name")).isEqualTo("named");
    }

    @Test
    void theServiceIsDescribedInTheResource() {
        Consumer<TelewrightConfig> shop = config -> config.service("shop")
                .version("1.4.0")
                .environment("production")
                .attribute("team", "checkout")
                .attribute("shards", 4)
                .attribute("weight", 0.5)
                .attribute("canary", true);

        try (Telewright telewright = Telewright.configure(shop)) {
            assertThat(telewright).isNotNull();
            assertThat(Autoconfigured.resource.getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("service.name"), "shop")
                    .containsEntry(AttributeKey.stringKey("service.version"), "1.4.0")
                    .containsEntry(AttributeKey.stringKey("deployment.environment.name"), "production")
                    .containsEntry(AttributeKey.stringKey("team"), "checkout")
                    .containsEntry(AttributeKey.longKey("shards"), 4L)
                    .containsEntry(AttributeKey.doubleKey("weight"), 0.5)
                    .containsEntry(AttributeKey.booleanKey("canary"), true)
                    .containsEntry(AttributeKey.stringKey("telemetry.sdk.language"), "java");
        }
    }

    @Test
    void theEnvironmentWinsInTheResourceKeyByKey() {
        System.setProperty("otel.service.name", "named");
        System.setProperty("otel.resource.attributes", "team=env,shards=8,region=env");
        System.setProperty("otel.resource.disabled.keys", "secret");
        Consumer<TelewrightConfig> shop = config -> config.service("shop")
                .attribute("team", "code")
                .attribute("shards", 4)
                .attribute("zone", "code")
                .attribute("secret", "code");

        assertThat(resource(shop, "service.name")).isEqualTo("named");
        assertThat(resource(shop, "team")).isEqualTo("env");
        assertThat(resource(shop, "shards")).isEqualTo("8");
        assertThat(resource(shop, "region")).isEqualTo("env");
        assertThat(resource(shop, "zone")).isEqualTo("code");
        assertThat(resource(shop, "secret")).isNull();
    }

    @Test
    void anEmptyVariableIsAsIfNotSet() {
        System.setProperty("otel.service.name", "");

        assertThat(resource(config -> config.service("shop"), "service.name")).isEqualTo("shop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(config -> config.protocol(Protocol.GRPC)))
                .withMessageContaining("service is not set");
    }

    private static String resource(Consumer<TelewrightConfig> configuration, String key) {
        try (Telewright telewright = Telewright.configure(configuration)) {
            assertThat(telewright).isNotNull();
            assertThat(Autoconfigured.resource.getAttributes().asMap().keySet())
                    .extracting(AttributeKey::getKey)
                    .doesNotHaveDuplicates();
            return Autoconfigured.attribute(key);
        }
    }
}
