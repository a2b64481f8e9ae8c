package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredMethod;
import io.telewright.catalogue.read.DeclaredSpan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each span a type: an id that is unique in a registry, of the scope, the kind and the method, in the syntax of
 * instrument names.
 */
final class SpanTypes {
    private static final int LONGEST = 250;
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern REFUSED = Pattern.compile("[^a-zA-Z0-9_.\\-/]+");

    private final Set<String> given = new HashSet<>();

    String next(Occurrence<DeclaredSpan> first) {
        String type = type(first);
        String unique = type;
        for (int i = 2; !given.add(unique); i++) {
            unique = type + "_" + i;
        }
        return unique;
    }

    private static String type(Occurrence<DeclaredSpan> first) {
        DeclaredMethod method = first.method();
        String name = method.source().substring(method.source().indexOf('#') + 1);
        String words = method.scope() + "." + first.declared().kind() + "."
                + WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
        String type = REFUSED.matcher(words).replaceAll("_");
        String started = Character.isLetter(type.charAt(0)) ? type : "scope." + type;
        return started.length() <= LONGEST ? started : started.substring(started.length() - LONGEST);
    }
}
