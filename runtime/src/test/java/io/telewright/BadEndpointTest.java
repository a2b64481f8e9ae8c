package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.CleanProcess;
import io.telewright.testing.Refused;
import io.telewright.testing.SelfSigned;
import io.telewright.testing.Warned;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an address that is none of an OTLP receiver, and how little of it is shown. */
@ExtendWith(CleanProcess.class)
class BadEndpointTest {
    private static final String ALLOWED = "; it must be an http:// or https:// URL, or one without the scheme, with a"
            + " host and without user, query or fragment, such as http://collector:4317";
    private static final String PATH_WITH_GRPC =
            "it has a path, which gRPC does not take; leave the path out, or set the protocol to http/protobuf";

    /** G1: the message names the method that was called. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http//nowhere          | http//nowhere          | its scheme is not followed by ://
            http:/collector        | http:/collector        | its scheme is not followed by ://
            https:collector        | https:collector        | its port is not a number from 1 to 65535
            //collector:4317       | //collector:4317       | its scheme is not followed by ://
            ftp://collector        | ftp://collector        | its scheme is neither http nor https
            htp://collector        | htp://collector        | its scheme is neither http nor https
            ''                     | ''                     | it is blank
            http://                | http://                | it has no host that is a name or an address
            http:///v1             | http:///***            | it has no host that is a name or an address
            http://a..b:4317       | http://a..b:4317       | it has no host that is a name or an address
            ..                     | ..                     | it has no host that is a name or an address
            http://ho%20st:4317    | http://ho***           | it has no host that is a name or an address
            http://a collector     | http://a***            | it has no host that is a name or an address
            http;//collector       | http;***               | it has no host that is a name or an address
            http://[::g]           | http://***             | it has a character that has to be encoded
            http://collector/a b   | http://collector/***   | it has a character that has to be encoded
            collector:port         | collector:***          | its port is not a number from 1 to 65535
            http://collector:port  | http://collector:***   | its port is not a number from 1 to 65535
            http://collector:-1    | http://collector:***   | its port is not a number from 1 to 65535
            http://collector:0     | http://collector:0     | its port is not a number from 1 to 65535
            http://h:99999999999   | http://h:***           | its port is not a number from 1 to 65535
            http://collector:70000 | http://collector:70000 | its port is not a number from 1 to 65535
            """)
    void whatIsWrongWithAnEndpointIsSaid(String url, String shown, String problem) {
        Refused.with(config -> config.otlpEndpoint(url), refused("otlpEndpoint", shown, problem + ALLOWED));
    }

    @Test
    void anEndpointIsThere() {
        Refused.with(
                config -> config.otlpEndpoint(null),
                "otlpEndpoint = null is not allowed: " + ALLOWED.substring("; ".length()));
    }

    /** S4: tokens are put into users, paths, queries, fragments and parameters of paths. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://shop:s3cret@collector         | https://***            | it has an @, as if there were a user before it
            shop:s3cret@collector                 | ***                    | it has an @, as if there were a user before it
            https://shop:s3/cret@collector        | https://***            | it has an @, as if there were a user before it
            https:/shop:s3cret@collector          | https:/***             | it has an @, as if there were a user before it
            https://shop:s3?cret@collector        | https://***            | it has an @, as if there were a user before it
            https://s3#cret@collector             | https://***            | it has an @, as if there were a user before it
            https://collector?x=shop:s3cret@      | https://***            | it has an @, as if there were a user before it
            https://collector/?api-key=s3cret     | https://collector/***  | it has a query
            https://collector?api-key=s3cret      | https://collector?***  | it has a query
            https://collector:4317/s3cret#s3cret  | https://collector:4317/*** | it has a fragment
            https://collector#s3cret              | https://collector#***  | it has a fragment
            https://collector:4317;token=s3cret   | https://collector:4317;*** | its port is not a number from 1 to 65535
            https://collector:s3cret              | https://collector:***  | its port is not a number from 1 to 65535
            """)
    void aSecretInAnEndpointIsNotShown(String url, String shown, String problem) {
        Refused.with(config -> config.otlpEndpoint(url), refused("otlpEndpoint", shown, problem + ALLOWED));
    }

    /** G1, S4: the path that gRPC does not take may be a token. */
    @ParameterizedTest
    @ValueSource(
            strings = {"http://collector:4317/v1/traces", "http://collector:4317/s3cret", "collector:4317/a;s3cret"})
    void aPathIsForHttpOnly(String url) {
        String shown = (url.startsWith("http") ? "http://" : "") + "collector:4317/***";

        Refused.with(config -> config.otlpEndpoint(url), refused("otlpEndpoint", shown, PATH_WITH_GRPC));
    }

    /** G2: the exporter would send spans to /v1/traces/v1/traces. */
    @ParameterizedTest
    @CsvSource({"/v1/traces, v1/traces", "/v1/metrics/, v1/metrics", "/otlp/v1/logs, v1/logs"})
    void thePathOfASignalIsNotThatOfAll(String path, String ending) {
        Refused.with(
                config -> config.otlpEndpoint("http://collector:4318" + path).protocol(Protocol.HTTP_PROTOBUF),
                refused("otlpEndpoint", "http://collector:4318/***", endsWith(ending)));
    }

    /** G2: a path that the receiver has in front of those of the signals is none of them. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/otlp", "/v1", "/v1/traces/otlp", "/mv1/traces"})
    void aPathInFrontOfThoseOfTheSignalsIsAllowed(String path) {
        configure("http://collector:4318" + path);
    }

    /** G2: this is where the path of a signal belongs. */
    @Test
    void thePathOfASignalMayBeThatOfTheSignal() {
        System.setProperty("otel.exporter.otlp.traces.endpoint", "http://collector:4318/v1/traces");

        configure("http://collector:4318");
    }

    @ParameterizedTest
    @ValueSource(strings = {"otel.exporter.otlp.endpoint", "otel.exporter.otlp.traces.endpoint"})
    void anEndpointOfTheEnvironmentIsNamedAsItIsThere(String property) {
        System.setProperty(property, "ftp://collector");

        Refused.with(
                config -> config.otlpEndpoint("http://collector:4317"),
                refused(named(property), "ftp://collector", "its scheme is neither http nor https" + ALLOWED));
    }

    @Test
    void aPathNeedsAProtocolThatHasRoomForIt() {
        System.setProperty("otel.exporter.otlp.traces.protocol", "grpc");
        System.setProperty("otel.exporter.otlp.endpoint", "http://collector:4318/otlp");

        Refused.with(
                config -> config.protocol(Protocol.HTTP_PROTOBUF),
                refused(named("otel.exporter.otlp.endpoint"), "http://collector:4318/***", PATH_WITH_GRPC));

        System.setProperty("otel.exporter.otlp.traces.endpoint", "http://collector:4317");
        configure("http://collector:4318");
    }

    /** S4: a warning shows no more than a refusal does. */
    @Test
    void aSecretInAnEndpointIsInNoWarning(@TempDir Path folder) throws Exception {
        SelfSigned trusted = SelfSigned.make(folder, "rsa", "RSA");

        try (Warned warned = new Warned();
                Telewright telewright = Telewright.configure(config -> config.service("shop")
                        .otlpEndpoint("http://collector:4318/s3cret")
                        .protocol(Protocol.HTTP_PROTOBUF)
                        .trustedCertificates(trusted.certificate()))) {
            assertThat(telewright).isNotNull();
            assertThat(warned.messages())
                    .containsExactly("trustedCertificates has no effect: otlpEndpoint is http://collector:4318/***,"
                            + " which is without TLS. Use https://, or leave it out.");
        }
    }

    private static void configure(String url) {
        try (Telewright telewright = Telewright.configure(
                config -> config.service("shop").otlpEndpoint(url).protocol(Protocol.HTTP_PROTOBUF))) {
            assertThat(telewright).isNotNull();
        }
    }

    private static String endsWith(String ending) {
        return "its path ends with " + ending + ", and each exporter appends such an ending itself; leave it out";
    }

    private static String named(String property) {
        return property + " (" + property.replace('.', '_').toUpperCase() + ")";
    }

    private static String refused(String setting, String shown, String problem) {
        return setting + " = \"" + shown + "\" is not allowed: " + problem;
    }
}
