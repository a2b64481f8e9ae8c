package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.CleanProcess;
import io.telewright.testing.Refused;
import io.telewright.testing.Warned;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment may not set, what is said of it, and that nothing has been started. */
@ExtendWith(CleanProcess.class)
class BadEnvironmentTest {
    private static final String A_DURATION = "a duration such as 500ms, 10s or 1m";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            otel.sdk.disabled                    | yes      | one of true, false
            otel.traces.exporter                 | pigeon   | one of console, logging, none, otlp
            otel.metrics.exporter                | pigeon   | one of console, logging, none, otlp, prometheus
            otel.logs.exporter                   | pigeon   | one of console, logging, none, otlp
            otel.propagators                     | pigeon   | one of baggage, none, tracecontext
            otel.metrics.exemplar.filter         | sometimes | one of always_on, always_off, trace_based
            otel.exporter.otlp.protocol          | json     | one of grpc, http/protobuf
            otel.exporter.otlp.traces.protocol   | json     | one of grpc, http/protobuf
            otel.exporter.otlp.compression       | zip      | one of gzip, none
            otel.exporter.otlp.logs.insecure     | maybe    | one of true, false
            otel.bsp.max.queue.size              | 0        | a whole number from 1 to 1000000
            otel.bsp.max.export.batch.size       | many     | a whole number from 1 to 1000000
            otel.blrp.max.queue.size             | -5       | a whole number from 1 to 1000000
            otel.bsp.max.queue.size              | 1000001  | a whole number from 1 to 1000000
            otel.blrp.max.queue.size             | 2147483647 | a whole number from 1 to 1000000
            otel.java.metrics.cardinality.limit  | 0        | a whole number from 1 on
            otel.span.event.count.limit          | -1       | a whole number from 0 on
            otel.attribute.count.limit           | few      | a whole number from 0 on
            otel.resource.attributes             | team     | key=value pairs joined by commas
            otel.resource.attributes             | a=b,=c   | key=value pairs joined by commas
            otel.experimental.sdk.telemetry.version | v2    | one of legacy, latest
            otel.java.exporter.memory_mode       | small    | one of immutable_data, reusable_data
            otel.java.exporter.otlp.retry.disabled | no     | one of true, false
            otel.exporter.otlp.metrics.temporality.preference | low | one of cumulative, delta, lowmemory
            otel.exporter.otlp.metrics.default.histogram.aggregation | explicit | one of explicit_bucket_histogram, base2_exponential_bucket_histogram
            """)
    void aBadValueIsRefusedBeforeAnythingStarts(String property, String value, String allowed) {
        assertRefused(property, value, allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "otel.metric.export.interval, 0, ', above zero'",
        "otel.metric.export.interval, -1s, ', above zero'",
        "otel.bsp.schedule.delay, -1, ''",
        "otel.blrp.export.timeout, 3 weeks, ''",
        "otel.metric.export.timeout, -1s, ''",
        "otel.exporter.otlp.timeout, soon, ''",
        "otel.exporter.otlp.logs.timeout, -10, ''"
    })
    void aBadDurationIsRefused(String property, String value, String also) {
        assertRefused(property, value, A_DURATION + also);
    }

    @ParameterizedTest
    @CsvSource({"1.1", "-0.1", "NaN", "half"})
    void aBadRatioIsRefused(String value) {
        System.setProperty("otel.traces.sampler", "traceidratio");

        assertRefused("otel.traces.sampler.arg", value, "a number from 0 to 1");
    }

    @ParameterizedTest
    @CsvSource({
        "half, ''",
        "parentbased_jaeger_remote,"
                + " ', unless io.opentelemetry:opentelemetry-sdk-extension-jaeger-remote-sampler is there'"
    })
    void anUnknownSamplerIsRefused(String sampler, String unless) {
        assertRefused(
                "otel.traces.sampler",
                sampler,
                "one of always_off, always_on, parentbased_always_off, parentbased_always_on,"
                        + " parentbased_traceidratio, traceidratio" + unless);
    }

    @Test
    void theExporterNoneStandsAlone() {
        assertRefused("otel.traces.exporter", "otlp,none", "none alone, or others without it");
    }

    @Test
    void anExporterIsNamedOnce() {
        assertRefused("otel.logs.exporter", "otlp,console,otlp", "names of which each is there once");
    }

    @Test
    void aBatchMustFitIntoTheDefaultQueue() {
        assertRefused(
                "otel.blrp.max.export.batch.size",
                "2049",
                "at most 2048, the queue size where neither queueSize nor otel.blrp.max.queue.size"
                        + " (OTEL_BLRP_MAX_QUEUE_SIZE) is set");
    }

    @Test
    void aBatchOfTheCodeMustFitIntoAQueueOfTheEnvironment() {
        System.setProperty("otel.blrp.max.queue.size", "100");

        Refused.with(
                config -> config.batchSize(101),
                "batchSize = \"101\" is not allowed: it must be at most otel.blrp.max.queue.size"
                        + " (OTEL_BLRP_MAX_QUEUE_SIZE), which is 100");
    }

    @ParameterizedTest
    @CsvSource({"s3cret", "authorization=%zz-s3cret", "authorization=s3cret%0A", "a b=s3cret", "authorization="})
    void badHeadersAreRefusedAndNotShown(String value) {
        System.setProperty("otel.exporter.otlp.headers", "tenant=a," + value);

        Refused.with(
                config -> {},
                shown("otel.exporter.otlp.headers", "(not shown)")
                        + "name=value pairs joined by commas, each value printable ASCII that is encoded as in URLs");
    }

    /** G3: the SDK decodes the values as URLs are decoded, where a plus is a space. */
    @Test
    void aPlusInAHeaderIsReportedOnceWithoutTheValue() {
        System.setProperty("otel.exporter.otlp.headers", "tenant=a,authorization=Basic s3cret+b==");

        try (Warned warned = new Warned();
                Telewright telewright = Telewright.configure(config -> config.service("shop"))) {
            assertThat(telewright).isNotNull();
            assertThat(warned.messages())
                    .containsExactly("A value in otel.exporter.otlp.headers (OTEL_EXPORTER_OTLP_HEADERS) has a +, which"
                            + " is sent as a space, because these values are encoded as in URLs. Write %2B for a plus"
                            + " sign, or %20 for a space.");
        }
    }

    /** G3: {@code header} encodes its value, so that a plus arrives as one. */
    @Test
    void aPlusOrASpaceInAHeaderOfTheCodeIsNothingToReport() {
        try (Warned warned = new Warned();
                Telewright telewright =
                        Telewright.configure(config -> config.service("shop").header("authorization", "Basic a+b=="))) {
            assertThat(telewright).isNotNull();
            assertThat(warned.messages()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "otel.exporter.otlp.certificate, X.509 certificates in PEM",
        "otel.exporter.otlp.logs.client.certificate, X.509 certificates in PEM",
        "otel.exporter.otlp.client.key, an RSA or EC key in PKCS #8 (BEGIN PRIVATE KEY)"
    })
    void anUnreadableFileIsRefused(String property, String content) {
        for (String file : new String[] {"absent.pem", "pom.xml"}) {
            System.setProperty(property, file);
            Refused.with(
                    config -> {}, shown(property, file) + "a readable regular file of at most 1 MB with " + content);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "otel.exporter.otlp.certificate, X.509 certificates in PEM",
        "otel.exporter.otlp.client.key, an RSA or EC key in PKCS #8 (BEGIN PRIVATE KEY)"
    })
    void whatBelongsIntoAFileIsNotShown(String property, String content) {
        for (String text : new String[] {"-----BEGIN s3cret", "MIIs3cret\nMIIs3cret"}) {
            System.setProperty(property, text);
            Refused.with(
                    config -> {},
                    shown(property, "(not shown)") + "a readable regular file of at most 1 MB with " + content);
        }
    }

    @Test
    void anUnknownPlaceForExceptionsIsRefused() {
        System.setProperty("otel.semconv.exception.signal.opt-in", "spans");

        Refused.with(
                config -> {},
                "OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN = \"spans\" is not allowed: it must be logs or logs/dup, or not"
                        + " set for span events");
    }

    @Test
    void aDisabledSdkAsksForNothing() {
        System.setProperty("otel.sdk.disabled", "true");
        System.setProperty("otel.traces.sampler", "half");

        try (Telewright telewright = Telewright.configure(config -> {})) {
            assertThat(telewright).isNotNull();
            assertThat(Telewright.openTelemetry().getTracer("probe").isEnabled())
                    .isFalse();
        }
    }

    private static void assertRefused(String property, String value, String allowed) {
        System.setProperty(property, value);
        Refused.with(config -> {}, shown(property, '"' + value + '"') + allowed);
    }

    private static String shown(String property, String value) {
        return property + " (" + property.replace('.', '_').toUpperCase(Locale.ROOT) + ") = " + value
                + " is not allowed: it must be ";
    }
}
