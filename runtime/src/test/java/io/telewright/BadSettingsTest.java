package io.telewright;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.telewright.testing.CleanProcess;
import io.telewright.testing.Refused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program may not set, what it is told then, and that nothing has been started. */
@ExtendWith(CleanProcess.class)
class BadSettingsTest {
    private static final String A_TEXT = "a text that is not blank";
    private static final String A_VALUE = "a value";
    private static final String A_DURATION = "a duration from 1 ms to 1 day";
    private static final String A_SIZE = "a whole number from 1 to 1000000";
    private static final String A_RATE = "a number from 0 to 1";
    private static final String A_NAME =
            "one or more letters, digits and !#$%&'*+.^_`|~- (header(name, value) has the name first)";
    private static final String CERTIFICATES = "a readable regular file of at most 1 MB with X.509 certificates in PEM";

    @ParameterizedTest(name = "{0}")
    @MethodSource("badValues")
    void aBadValueIsRefusedBeforeAnythingStarts(String shown, String allowed, Consumer<TelewrightConfig> bad) {
        Refused.with(bad, shown + " is not allowed: it must be " + allowed);
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                bad("service = \" \"", A_TEXT, config -> config.service(" ")),
                bad("service = null", A_TEXT, config -> config.service(null)),
                bad("version = \"\"", A_TEXT, config -> config.version("")),
                bad("environment = \"\"", A_TEXT, config -> config.environment("")),
                bad("attribute key = \"\"", A_TEXT, config -> config.attribute("", "value")),
                bad("attribute key = \"\"", A_TEXT, config -> config.attribute("", 1)),
                bad("attribute key = \"\"", A_TEXT, config -> config.attribute("", 1.0)),
                bad("attribute key = \"\"", A_TEXT, config -> config.attribute("", true)),
                bad("attribute team = null", A_VALUE, config -> config.attribute("team", null)),
                bad("protocol = null", A_VALUE, config -> config.protocol(null)),
                bad("compression = null", A_VALUE, config -> config.compression(null)),
                bad("exceptions = null", A_VALUE, config -> config.exceptions(null)),
                bad("minimumSeverity = null", A_VALUE, config -> config.minimumSeverity(null)),
                bad("propagators = []", "one or more", config -> config.propagators()),
                bad("propagators = null", A_VALUE, config -> config.propagators(Propagator.BAGGAGE, null)),
                bad("samplingRate = -0.1", A_RATE, config -> config.samplingRate(-0.1)),
                bad("samplingRate = 1.1", A_RATE, config -> config.samplingRate(1.1)),
                bad("samplingRate = NaN", A_RATE, config -> config.samplingRate(Double.NaN)),
                bad("exportInterval = PT0S", A_DURATION, config -> config.exportInterval(Duration.ZERO)),
                bad("exportInterval = PT-1S", A_DURATION, config -> config.exportInterval(Duration.ofSeconds(-1))),
                bad(
                        "exportInterval = PT0.000999999S",
                        A_DURATION,
                        config -> config.exportInterval(Duration.ofNanos(999_999))),
                bad("exportInterval = null", A_DURATION, config -> config.exportInterval(null)),
                bad("exportTimeout = PT0S", A_DURATION, config -> config.exportTimeout(Duration.ZERO)),
                bad("exportTimeout = PT25H", A_DURATION, config -> config.exportTimeout(Duration.ofHours(25))),
                bad("batchSize = 0", A_SIZE, config -> config.batchSize(0)),
                bad("batchSize = -1", A_SIZE, config -> config.batchSize(-1)),
                bad("queueSize = 0", A_SIZE, config -> config.queueSize(0)),
                bad("queueSize = 1000001", A_SIZE, config -> config.queueSize(1_000_001)),
                bad(
                        "batchSize = \"11\"",
                        "at most queueSize, which is 10",
                        config -> config.batchSize(11).queueSize(10)),
                bad(
                        "batchSize = \"2049\"",
                        "at most 2048, the queue size where neither queueSize nor otel.bsp.max.queue.size"
                                + " (OTEL_BSP_MAX_QUEUE_SIZE) is set",
                        config -> config.batchSize(2049)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\n", "s3cret\u00e9", "s3cret\0"})
    void theValueOfAHeaderIsNeverShown(String value) {
        Refused.with(
                config -> config.header("authorization", value),
                "header authorization = (not shown) is not allowed: it must be printable ASCII, not blank");
    }

    @ParameterizedTest
    @CsvSource({"Bearer s3cret, authorization", "authorization: Bearer s3cret, x", "'', s3cret"})
    void whatIsNoNameOfAHeaderIsNotShownEither(String name, String value) {
        Refused.with(
                config -> config.header(name, value), "header name = (not shown) is not allowed: it must be " + A_NAME);
    }

    @Test
    void aHeaderHasANameAndAValue() {
        Refused.with(
                config -> config.header(null, "s3cret"), "header name = null is not allowed: it must be " + A_NAME);
        Refused.with(
                config -> config.header("tenant", null),
                "header tenant = null is not allowed: it must be printable ASCII, not blank");
    }

    @Test
    void filesForTlsMustHoldWhatTheyAreFor() {
        Path absent = Path.of("absent.pem");
        Path pom = Path.of("pom.xml");
        Refused.with(
                config -> config.trustedCertificates(absent),
                "trustedCertificates = absent.pem is not allowed: it must be " + CERTIFICATES);
        Refused.with(
                config -> config.trustedCertificates(pom),
                "trustedCertificates = pom.xml is not allowed: it must be " + CERTIFICATES);
        Refused.with(
                config -> config.trustedCertificates(null),
                "trustedCertificates = null is not allowed: it must be " + CERTIFICATES);
        Refused.with(
                config -> config.clientCertificate(pom, absent),
                "clientCertificate = pom.xml is not allowed: it must be " + CERTIFICATES);
    }

    @ParameterizedTest
    @MethodSource("propagators")
    void aPropagatorOfALibraryThatIsMissingIsRefusedWithItsName(Propagator propagator, String name) {
        Refused.with(
                config -> config.propagators(Propagator.TRACE_CONTEXT, propagator),
                "propagators = \"" + name + "\" is not allowed: it must be one of baggage,"
                        + " none, tracecontext, unless io.opentelemetry:opentelemetry-extension-trace-propagators"
                        + " is there");
    }

    static Stream<Arguments> propagators() {
        return Stream.of(
                arguments(Propagator.B3, "b3"),
                arguments(Propagator.B3_MULTI, "b3multi"),
                arguments(Propagator.JAEGER, "jaeger"));
    }

    private static Arguments bad(String shown, String allowed, Consumer<TelewrightConfig> bad) {
        return arguments(shown, allowed, bad);
    }
}
