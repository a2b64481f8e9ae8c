package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.telewright.internal.report.Warnings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks that the properties for TLS go together, and warns of those without effect. Each is valid for itself. */
final class CheckTls {
    private static final String IN_THE_CODE = " (trustedCertificates, clientCertificate and insecure in the code)";

    private final ConfigProperties config;

    CheckTls(ConfigProperties config) {
        this.config = config;
    }

    void checkAll() {
        Set<String> withoutEffect = new LinkedHashSet<>();
        for (String signal : List.of("traces.", "metrics.", "logs.")) {
            pair(signal);
            withoutEffect.addAll(withoutEffect(signal));
        }
        withoutEffect.forEach(Warnings::warn);
    }

    private void pair(String signal) {
        String key = CheckOtlp.ofSignalOrAll(config, signal, "client.key");
        String certificate = CheckOtlp.ofSignalOrAll(config, signal, "client.certificate");
        boolean isKeySet = EnvironmentFirst.isSet(config, key);
        boolean isCertificateSet = EnvironmentFirst.isSet(config, certificate);
        if (isKeySet != isCertificateSet) {
            String one = isKeySet ? key : certificate;
            throw CheckEnvironment.notAllowed(
                    one,
                    config.getString(one, ""),
                    "set together with " + CheckEnvironment.shown(isKeySet ? certificate : key));
        }
        if (isKeySet && !CheckFile.belongTogether(config.getString(key, ""), config.getString(certificate, ""))) {
            throw CheckEnvironment.notAllowed(
                    key,
                    config.getString(key, ""),
                    "the private key of the first certificate in " + config.getString(certificate, "") + ", "
                            + CheckEnvironment.shown(certificate));
        }
    }

    /** An endpoint may be that of the environment, where the code has another: this is no reason to refuse them. */
    private Set<String> withoutEffect(String signal) {
        Set<String> told = new LinkedHashSet<>();
        String endpoint = CheckOtlp.ofSignalOrAll(config, signal, "endpoint");
        if (!EnvironmentFirst.isSet(config, endpoint)) {
            return told;
        }
        String address = config.getString(endpoint, "");
        String insecure = CheckOtlp.ofSignalOrAll(
                config, endpoint.startsWith(CheckOtlp.PREFIX + signal) ? signal : "", "insecure");
        boolean wanted = config.getBoolean(insecure, true);
        boolean plain = CheckEndpoint.withScheme(address, wanted)
                .toLowerCase(Locale.ROOT)
                .startsWith("http:");
        String because = " has no effect: " + CheckEnvironment.shown(endpoint) + " is " + address;
        for (String name : List.of("certificate", "client.certificate")) {
            String property = CheckOtlp.ofSignalOrAll(config, signal, name);
            if (plain && EnvironmentFirst.isSet(config, property)) {
                told.add(CheckEnvironment.shown(property) + because + ", which is without TLS. Use https://, or leave"
                        + " it out" + IN_THE_CODE);
            }
        }
        if (EnvironmentFirst.isSet(config, insecure) && wanted != plain) {
            told.add(CheckEnvironment.shown(insecure) + " = " + wanted + because + ", whose scheme decides. Change the"
                    + " scheme, or leave it out" + IN_THE_CODE);
        }
        return told;
    }
}
