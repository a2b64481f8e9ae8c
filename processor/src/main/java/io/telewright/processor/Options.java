package io.telewright.processor;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.validate.ConventionLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of the processor.
 *
 * @param component {@code telewright.component}: the framework whose components the generated classes are; empty for
 *     {@code auto}, which only marks the constructor for whatever is readable
 * @param okOnSuccess {@code telewright.okOnSuccess}: whether success sets a span's status to OK
 * @param conventions {@code telewright.conventions}: how names are compared with OpenTelemetry's semantic conventions
 */
record Options(Optional<ComponentModel> component, boolean okOnSuccess, ConventionLevel conventions) {
    private static final String COMPONENT = "telewright.component";
    private static final String OK_ON_SUCCESS = "telewright.okOnSuccess";
    private static final String CONVENTIONS = "telewright.conventions";
    /** The old name of {@code telewright.component}. */
    private static final String INJECT = "telewright.inject";

    private static final String AUTO = "auto";
    private static final List<String> COMPONENTS = Stream.concat(
                    Stream.of(AUTO), ComponentModel.ALL.stream().map(ComponentModel::option))
            .toList();
    private static final List<String> BOOLEANS = List.of("true", "false");
    private static final List<String> LEVELS = List.of("on", "strict", "off");

    static Set<String> names() {
        return Set.of(COMPONENT, OK_ON_SUCCESS, CONVENTIONS, INJECT);
    }

    /** Reads the options, and reports unknown values. */
    static Options read(Map<String, String> written, Findings findings) {
        if (written.containsKey(INJECT)) {
            findings.add(DiagnosticId.RENAMED_OPTION, SourceRef.NONE, INJECT, COMPONENT, COMPONENT);
        }
        String component = oneOf(written, COMPONENT, AUTO, COMPONENTS, findings);
        return new Options(
                ComponentModel.ALL.stream()
                        .filter(model -> model.option().equals(component))
                        .findFirst(),
                Boolean.parseBoolean(oneOf(written, OK_ON_SUCCESS, "false", BOOLEANS, findings)),
                ConventionLevel.valueOf(
                        oneOf(written, CONVENTIONS, "on", LEVELS, findings).toUpperCase(Locale.ROOT)));
    }

    private static String oneOf(
            Map<String, String> written, String option, String absent, List<String> allowed, Findings findings) {
        String value = written.containsKey(option) ? Objects.requireNonNullElse(written.get(option), "") : absent;
        if (!allowed.contains(value)) {
            findings.add(DiagnosticId.UNKNOWN_OPTION_VALUE, SourceRef.NONE, option, value, String.join(", ", allowed));
            return absent;
        }
        return value;
    }
}
