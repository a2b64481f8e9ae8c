package io.telewright.processor.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of UCUM for the words and short forms that people write instead. */
final class UnitWords {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("kilo", "k"),
            Map.entry("mega", "M"),
            Map.entry("giga", "G"),
            Map.entry("tera", "T"),
            Map.entry("centi", "c"),
            Map.entry("milli", "m"),
            Map.entry("micro", "u"),
            Map.entry("nano", "n"),
            Map.entry("kibi", "Ki"),
            Map.entry("mebi", "Mi"),
            Map.entry("gibi", "Gi"),
            Map.entry("tebi", "Ti"));
    private static final Map<String, String> WITH_PREFIXES = Map.ofEntries(
            Map.entry("second", "s"),
            Map.entry("byte", "By"),
            Map.entry("bit", "bit"),
            Map.entry("meter", "m"),
            Map.entry("metre", "m"),
            Map.entry("gram", "g"),
            Map.entry("gramme", "g"),
            Map.entry("liter", "L"),
            Map.entry("litre", "L"),
            Map.entry("hertz", "Hz"),
            Map.entry("joule", "J"),
            Map.entry("watt", "W"),
            Map.entry("volt", "V"),
            Map.entry("ampere", "A"),
            Map.entry("pascal", "Pa"),
            Map.entry("newton", "N"));
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("msec", "ms"),
            Map.entry("milli", "ms"),
            Map.entry("micro", "us"),
            Map.entry("nano", "ns"),
            Map.entry("minute", "min"),
            Map.entry("hour", "h"),
            Map.entry("day", "d"),
            Map.entry("week", "wk"),
            Map.entry("month", "mo"),
            Map.entry("year", "a"),
            Map.entry("b", "By"),
            Map.entry("by", "By"),
            Map.entry("kb", "kBy"),
            Map.entry("mb", "MBy"),
            Map.entry("gb", "GBy"),
            Map.entry("percent", "%"),
            Map.entry("celsius", "Cel"),
            Map.entry("fahrenheit", "[degF]"));

    private UnitWords() {}

    /** The code that a word means, whether it is in the singular or the plural. */
    static Optional<String> code(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return exact(lower).or(() -> exact(singular(lower)));
    }

    private static Optional<String> exact(String word) {
        return Optional.ofNullable(OTHERS.getOrDefault(word, WITH_PREFIXES.get(word)))
                .or(() -> PREFIXES.entrySet().stream()
                        .filter(prefix -> word.startsWith(prefix.getKey()))
                        .filter(prefix -> WITH_PREFIXES.containsKey(
                                word.substring(prefix.getKey().length())))
                        .map(prefix -> prefix.getValue()
                                + WITH_PREFIXES.get(
                                        word.substring(prefix.getKey().length())))
                        .findFirst());
    }

    /** The singular of a word, as far as its letters show it. */
    static String singular(String word) {
        if (word.matches(".*[clnprt]ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ss|x|tch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.matches(".*[^siu]s") ? word.substring(0, word.length() - 1) : word;
    }
}
