package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opentelemetry.api.common.AttributeKey;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service is described with, and where that ends up in the resource. */
@ExtendWith(CleanProcess.class)
class TelewrightConfigTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://otel_collector:4317",
                "HTTPS://collector",
                "http://[::1]:4317/",
                "collector",
                "collector:4317",
                "[::1]:4317",
                "http://collector.example.:04317"
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
