package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units are written in the case-sensitive notation of the <a href="https://ucum.org/ucum">Unified Code for Units of
 * Measure</a>, as the semantic conventions' <a
 * href="https://opentelemetry.io/docs/specs/semconv/general/metrics/#instrument-units">Instrument units</a> ask.
 */
final class UnitRules {
    private static final int MAX_LENGTH = 63;

    private static final Pattern COMPONENT =
            Pattern.compile("(?<atom>[^{}]*?)(?<exponent>[+-]?\\d+)?(?<note>\\{[^{}]*})?");
    private static final Pattern BELS = Pattern.compile("([kMGT]|[KMGT]i)B");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SEPARATOR = Pattern.compile("[./](?![^{]*})");

    private static final Set<String> METRIC_ATOMS = Set.of(
            "s", "m", "g", "L", "l", "By", "bit", "Bd", "Hz", "J", "W", "V", "A", "K", "Cel", "mol", "cd", "lm", "lx",
            "Pa", "N", "Ohm", "F", "C", "S", "Wb", "T", "H", "Bq", "Gy", "Sv", "bar", "eV", "rad", "sr", "cal", "t",
            "u", "B", "ar");
    private static final Set<String> OTHER_ATOMS = Set.of(
            "min",
            "h",
            "d",
            "wk",
            "mo",
            "a",
            "deg",
            "%",
            "[ppm]",
            "[ppb]",
            "[ppth]",
            "[degF]",
            "[in_i]",
            "[ft_i]",
            "[mi_i]",
            "[lb_av]",
            "[oz_av]",
            "[psi]",
            "[gal_us]",
            "[pi]",
            "10*",
            "10^");
    private static final Set<String> PREFIXES = Set.of(
            "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "Ki",
            "Mi", "Gi", "Ti");

    private final Findings findings;

    UnitRules(Findings findings) {
        this.findings = findings;
    }

    void check(String unit, SourceRef at) {
        if (BELS.matcher(unit).matches()) {
            findings.add(DiagnosticId.UNIT_OF_BELS, at, unit, unit + "y");
        } else if (!isValid(unit)) {
            meant(unit)
                    .ifPresentOrElse(
                            meant -> findings.add(DiagnosticId.UNIT_SPELLED_DIFFERENTLY, at, unit, meant),
                            () -> findings.add(DiagnosticId.UNIT_NOT_UCUM, at, unit));
        }
    }

    static boolean isValid(String unit) {
        if (unit.length() > MAX_LENGTH || unit.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return false;
        }
        String term = unit.startsWith("/") ? unit.substring(1) : unit;
        return List.of(SEPARATOR.split(term, -1)).stream().allMatch(UnitRules::isComponent);
    }

    private static boolean isComponent(String component) {
        Matcher matcher = COMPONENT.matcher(component);
        if (component.isEmpty() || !matcher.matches()) {
            return false;
        }
        String atom = matcher.group("atom");
        return atom.isEmpty() || isAtom(atom) || NUMBER.matcher(atom).matches();
    }

    private static boolean isAtom(String atom) {
        return METRIC_ATOMS.contains(atom)
                || OTHER_ATOMS.contains(atom)
                || PREFIXES.stream()
                        .anyMatch(prefix ->
                                atom.startsWith(prefix) && METRIC_ATOMS.contains(atom.substring(prefix.length())));
    }

    private static Optional<String> meant(String unit) {
        return UnitWords.code(unit).or(() -> counted(unit));
    }

    /** A word that is no unit probably names the things that are counted. */
    private static Optional<String> counted(String word) {
        return word.length() <= MAX_LENGTH - 2 && word.matches("[A-Za-z_]+")
                ? Optional.of("{" + UnitWords.singular(word) + "}")
                : Optional.empty();
    }
}
