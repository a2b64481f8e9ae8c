package io.telewright.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters that entities of HTML stand for. */
final class HtmlEntities {
    /** Those of the characters from 160 on, in their order. */
    private static final List<String> LATIN =
            List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not"
                            + " shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34"
                            + " iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute"
                            + " Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute"
                            + " THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave"
                            + " iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml"
                            + " yacute thorn yuml")
                    .split(" ", -1));

    private static final Map<String, String> NAMED = named();

    private HtmlEntities() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.ofEntries(
                Map.entry("amp", "&"),
                Map.entry("apos", "'"),
                Map.entry("gt", ">"),
                Map.entry("lt", "<"),
                Map.entry("quot", "\"")));
        Map.of(
                        "ensp emsp thinsp", "\u2002\u2003\u2009",
                        "ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo",
                                "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e",
                        "dagger Dagger bull hellip permil prime Prime", "\u2020\u2021\u2022\u2026\u2030\u2032\u2033",
                        "lsaquo rsaquo euro trade infin", "\u2039\u203a\u20ac\u2122\u221e",
                        "larr uarr rarr darr harr rArr hArr", "\u2190\u2191\u2192\u2193\u2194\u21d2\u21d4",
                        "ne equiv le ge asymp sum minus radic", "\u2260\u2261\u2264\u2265\u2248\u2211\u2212\u221a",
                        "forall exist isin notin cap cup sub sup", "\u2200\u2203\u2208\u2209\u2229\u222a\u2282\u2283",
                        "alpha beta gamma delta epsilon lambda", "\u03b1\u03b2\u03b3\u03b4\u03b5\u03bb",
                        "mu pi sigma tau phi omega", "\u03bc\u03c0\u03c3\u03c4\u03c6\u03c9",
                        "Delta Sigma Omega", "\u0394\u03a3\u03a9")
                .forEach((names, characters) -> {
                    String[] each = names.split(" ", -1);
                    for (int i = 0; i < each.length; i++) {
                        named.put(each[i], characters.substring(i, i + 1));
                    }
                });
        for (int i = 0; i < LATIN.size(); i++) {
            named.put(LATIN.get(i), Character.toString(160 + i));
        }
        return named;
    }

    /** The character for a named, decimal or hexadecimal entity; an unknown one as it is. */
    static String character(String entity) {
        String name = entity.substring(1, entity.length() - 1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity);
        }
        try {
            boolean isHex = name.startsWith("x", 1) || name.startsWith("X", 1);
            return Character.toString(
                    isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
        } catch (IllegalArgumentException noCharacter) {
            return entity;
        }
    }
}
