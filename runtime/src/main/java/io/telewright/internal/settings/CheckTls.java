package io.telewright.internal.settings;

import io.telewright.internal.report.Warnings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks that the properties for TLS fit together, and warns of those without effect. Each of them alone is valid. */
final class CheckTls {
    private final NamedProperties properties;

    CheckTls(NamedProperties properties) {
        this.properties = properties;
    }

    void checkAll() {
        Set<String> withoutEffect = new LinkedHashSet<>();
        for (String signal : List.of("traces.", "metrics.", "logs.")) {
            pair(signal);
            withoutEffect.addAll(withoutEffect(signal));
        }
        for (String warning : withoutEffect) {
            Warnings.warn(warning);
        }
    }

    private void pair(String signal) {
        String key = CheckOtlp.ofSignalOrAll(properties, signal, "client.key");
        String certificate = CheckOtlp.ofSignalOrAll(properties, signal, "client.certificate");
        boolean isKeySet = properties.isSet(key);
        boolean isCertificateSet = properties.isSet(certificate);
        if (isKeySet != isCertificateSet) {
            String one = isKeySet ? key : certificate;
            throw properties.notAllowed(one, "set together with " + properties.name(isKeySet ? certificate : key));
        }
        if (isKeySet && !CheckFile.belongTogether(properties.text(key), properties.text(certificate))) {
            throw properties.notAllowed(
                    key,
                    "the private key of the first certificate in " + properties.text(certificate) + ", "
                            + properties.name(certificate));
        }
    }

    /** An endpoint may be that of the environment, where the code has another: this is no reason to refuse them. */
    private Set<String> withoutEffect(String signal) {
        Set<String> found = new LinkedHashSet<>();
        String endpoint = CheckOtlp.ofSignalOrAll(properties, signal, "endpoint");
        if (!properties.isSet(endpoint)) {
            return found;
        }
        String address = properties.text(endpoint);
        String insecure = CheckOtlp.ofSignalOrAll(
                properties, endpoint.startsWith(CheckOtlp.PREFIX + signal) ? signal : "", "insecure");
        boolean wanted = properties.config().getBoolean(insecure, true);
        boolean plain = CheckEndpoint.withScheme(address, wanted)
                .toLowerCase(Locale.ROOT)
                .startsWith("http:");
        for (String name : List.of("certificate", "client.certificate")) {
            String property = CheckOtlp.ofSignalOrAll(properties, signal, name);
            if (plain && properties.isSet(property)) {
                found.add(properties.name(property) + noEffect(endpoint, address)
                        + ", which is without TLS. Use https://, or leave it out.");
            }
        }
        if (properties.isSet(insecure) && wanted != plain) {
            found.add(properties.name(insecure) + " = " + wanted + noEffect(endpoint, address)
                    + ", whose scheme decides. Change the scheme," + " or leave it out.");
        }
        return found;
    }

    private String noEffect(String endpoint, String address) {
        return " has no effect: " + properties.name(endpoint) + " is " + EndpointFaults.shown(address);
    }
}
