package io.telewright.processor;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The options of the processor.
 *
 * @param inject {@code telewright.inject}: which {@code @Inject} constructors get; {@code auto} takes what is readable
 * @param okOnSuccess {@code telewright.okOnSuccess}: whether success sets a span's status to OK
 */
record Options(String inject, boolean okOnSuccess) {
    static final String AUTO = "auto";
    static final String NO_INJECT = "none";

    private static final String INJECT = "telewright.inject";
    private static final String OK_ON_SUCCESS = "telewright.okOnSuccess";
    private static final List<String> INJECTS = List.of(AUTO, "jakarta", "javax", NO_INJECT);
    private static final List<String> BOOLEANS = List.of("true", "false");

    static Set<String> names() {
        return Set.of(INJECT, OK_ON_SUCCESS);
    }

    /** Reads the options, and reports unknown values. */
    static Options read(Map<String, String> written, Findings findings) {
        return new Options(
                oneOf(written, INJECT, AUTO, INJECTS, findings),
                Boolean.parseBoolean(oneOf(written, OK_ON_SUCCESS, "false", BOOLEANS, findings)));
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
