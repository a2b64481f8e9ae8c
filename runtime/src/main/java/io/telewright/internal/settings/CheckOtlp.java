package io.telewright.internal.settings;

import io.opentelemetry.sdk.common.export.Compressor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the properties of the OTLP exporters, for all signals and for single ones. */
final class CheckOtlp {
    static final String PREFIX = "otel.exporter.otlp.";

    private final NamedProperties properties;
    private final CheckNames names;
    private final CheckNumbers numbers;

    CheckOtlp(NamedProperties properties) {
        this.properties = properties;
        names = new CheckNames(properties);
        numbers = new CheckNumbers(properties);
    }

    void checkAll() {
        CheckHeaders headers = new CheckHeaders(properties);
        for (String signal : List.of("", "traces.", "metrics.", "logs.")) {
            names.one(PREFIX + signal + "protocol", List.of("grpc", "http/protobuf"));
            names.inAnyCase(PREFIX + signal + "insecure", "true", "false");
            compression(PREFIX + signal + "compression");
            numbers.duration(PREFIX + signal + "timeout");
            endpoint(PREFIX + signal + "endpoint");
            certificates(PREFIX + signal + "certificate");
            certificates(PREFIX + signal + "client.certificate");
            privateKey(PREFIX + signal + "client.key");
            headers.check(PREFIX + signal + "headers");
        }
        names.inAnyCase(PREFIX + "metrics.temporality.preference", "cumulative", "delta", "lowmemory");
        names.inAnyCase(
                PREFIX + "metrics.default.histogram.aggregation",
                "explicit_bucket_histogram",
                "base2_exponential_bucket_histogram");
        names.inAnyCase("otel.java.exporter.otlp.retry.disabled", "true", "false");
        for (String signal : List.of("traces.", "metrics.", "logs.")) {
            path(signal);
        }
        new CheckTls(properties).checkAll();
    }

    private void endpoint(String property) {
        if (properties.isSet(property)) {
            CheckEndpoint.endpoint(properties.name(property), properties.text(property));
        }
    }

    private void certificates(String property) {
        if (properties.isSet(property)) {
            CheckFile.certificates(properties.name(property), properties.text(property));
        }
    }

    private void privateKey(String property) {
        if (properties.isSet(property)) {
            CheckFile.privateKey(properties.name(property), properties.text(property));
        }
    }

    /** Libraries may provide more of them. The class path is searched for those only if the property is set. */
    private void compression(String property) {
        if (properties.isSet(property)) {
            names.one(property, compressions());
        }
    }

    /** With gRPC the path is that of the service; with HTTP that of the signal is appended to an endpoint of all. */
    private void path(String signal) {
        String endpoint = ofSignalOrAll(properties, signal, "endpoint");
        if (!properties.isSet(endpoint)) {
            return;
        }
        String address = properties.text(endpoint);
        String path = CheckEndpoint.path(address);
        if (path.isEmpty()) {
            return;
        }
        boolean http =
                properties.text(ofSignalOrAll(properties, signal, "protocol")).equals("http/protobuf");
        if (!http) {
            throw CheckEndpoint.refused(
                    properties.name(endpoint),
                    address,
                    "it has a path, which gRPC does not take; leave the path out, or set the protocol to http/protobuf");
        }
        if (endpoint.equals(PREFIX + "endpoint") && path.matches("(.*/)?v1/(traces|metrics|logs)")) {
            throw CheckEndpoint.refused(
                    properties.name(endpoint),
                    address,
                    "its path ends with " + path.substring(path.lastIndexOf("v1/"))
                            + ", and each exporter appends such an ending itself; leave it out");
        }
    }

    /** The property of a signal if that is set, else that of all signals. */
    static String ofSignalOrAll(NamedProperties properties, String signal, String name) {
        return properties.isSet(PREFIX + signal + name) ? PREFIX + signal + name : PREFIX + name;
    }

    private Set<String> compressions() {
        Set<String> encodings = new TreeSet<>(List.of("gzip", "none"));
        properties.config().getComponentLoader().load(Compressor.class).forEach(it -> encodings.add(it.getEncoding()));
        return encodings;
    }
}
