package io.telewright.test.documentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sources that the snippets of a page are lines of.
 *
 * @param declarations those that the processor compiles
 * @param tests those of the tests, with one method for each section, named after it
 */
record Sources(List<Source> declarations, List<Source> tests) {
    private static final String TEST =
            "(?ms)^    @(?:Parameterized)?Test\n(?:[^\n]+\n)*?    void %s\\([^\n]*\\{\n(.*?)^    }\n";

    static Sources in(String declarations, String tests) {
        return new Sources(Source.in(Path.of(declarations), ".java"), Source.in(Path.of(tests), "SnippetsTest.java"));
    }

    /** The body of the test of a section, or nothing if it has none. */
    String testOf(String anchor) {
        Pattern test = Pattern.compile(TEST.formatted(methodOf(anchor)));
        return tests.stream()
                .map(source -> test.matcher(source.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    /** The declaration that a snippet is part of. */
    Optional<Source> declarationOf(String snippet) {
        return declarations.stream().filter(source -> source.has(snippet)).findFirst();
    }

    /** Whether a test makes an object of the class that is generated from an interface. */
    boolean use(Source declaration) {
        Pattern made = Pattern.compile("new (?:Otel|Instrumented)" + declaration.name() + "\\(");
        return tests.stream().anyMatch(test -> made.matcher(test.text()).find());
    }

    /** The name of the test of a section: {@code bad-headers} is tested by {@code badHeaders}. */
    private static String methodOf(String anchor) {
        StringBuilder name = new StringBuilder();
        for (String word : anchor.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
