package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.common.export.Compressor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Checks the properties of the OTLP exporters: those of all signals, and those of one. */
final class CheckOtlp {
    static final String PREFIX = "otel.exporter.otlp.";

    private final ConfigProperties config;
    private final CheckNames names;
    private final CheckNumbers numbers;

    CheckOtlp(ConfigProperties config) {
        this.config = config;
        names = new CheckNames(config);
        numbers = new CheckNumbers(config);
    }

    void checkAll() {
        for (String signal : List.of("", "traces.", "metrics.", "logs.")) {
            names.one(PREFIX + signal + "protocol", List.of("grpc", "http/protobuf"));
            names.inAnyCase(PREFIX + signal + "insecure", "true", "false");
            names.one(PREFIX + signal + "compression", compressions());
            numbers.duration(PREFIX + signal + "timeout");
            each(PREFIX + signal + "endpoint", CheckEndpoint::endpoint);
            each(PREFIX + signal + "certificate", CheckFile::certificates);
            each(PREFIX + signal + "client.certificate", CheckFile::certificates);
            each(PREFIX + signal + "client.key", CheckFile::privateKey);
            headers(PREFIX + signal + "headers");
        }
        names.inAnyCase(PREFIX + "metrics.temporality.preference", "cumulative", "delta", "lowmemory");
        names.inAnyCase(
                PREFIX + "metrics.default.histogram.aggregation",
                "explicit_bucket_histogram",
                "base2_exponential_bucket_histogram");
        names.inAnyCase("otel.java.exporter.otlp.retry.disabled", "true", "false");
        List.of("traces.", "metrics.", "logs.").forEach(this::path);
        new CheckTls(config).checkAll();
    }

    private void each(String property, BiConsumer<String, String> check) {
        if (EnvironmentFirst.isSet(config, property)) {
            check.accept(CheckEnvironment.shown(property), config.getString(property, ""));
        }
    }

    /** With gRPC the path is that of the service. */
    private void path(String signal) {
        String endpoint = ofSignalOrAll(config, signal, "endpoint");
        String protocol = config.getString(ofSignalOrAll(config, signal, "protocol"), "grpc");
        String address = config.getString(endpoint, "");
        if (protocol.equals("grpc") && !address.isBlank() && CheckEndpoint.hasPath(address)) {
            throw CheckEnvironment.notAllowed(endpoint, address, "without a path unless the protocol is http/protobuf");
        }
    }

    /** The property of a signal if that is set, else that of all signals. */
    static String ofSignalOrAll(ConfigProperties config, String signal, String name) {
        return EnvironmentFirst.isSet(config, PREFIX + signal + name) ? PREFIX + signal + name : PREFIX + name;
    }

    /** The values are not shown: they are often secrets. */
    private void headers(String property) {
        for (String header : config.getList(property)) {
            String[] parts = header.split("=", 2);
            try {
                Check.header(parts[0].strip(), URLDecoder.decode(parts[1].strip(), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                throw Check.notAllowed(
                        CheckEnvironment.shown(property),
                        Check.NOT_SHOWN,
                        "name=value pairs joined by commas, each value printable ASCII that is encoded as in URLs");
            }
        }
    }

    private Set<String> compressions() {
        Set<String> encodings = new TreeSet<>(List.of("gzip", "none"));
        config.getComponentLoader().load(Compressor.class).forEach(it -> encodings.add(it.getEncoding()));
        return encodings;
    }
}
