package io.telewright.test.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the documentation: tables whose last column, {@code section}, links to one, and the sections with their
 * snippets.
 *
 * @param rows the anchors that the rows link to, in their order
 * @param sections the Java snippets of each section, by its anchor
 */
record Page(List<String> rows, Map<String, List<String>> sections) {
    private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*\\| section \\|\n\\|[-|]+\\|\n((?:\\|.*\n)+)");
    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\(#([^)]+)\\) \\|$");
    private static final Pattern SECTION = Pattern.compile("(?ms)^#{2,3} ([^\n]+)\n(.*?)(?=^#{2,3} |\\z)");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```java\n(.*?)^```");

    static Page read(String name) throws IOException {
        String text = Files.readString(Path.of("..", "docs", name)).replace("\r\n", "\n");
        List<String> rows = new ArrayList<>();
        TABLE.matcher(text).results().forEach(table -> table.group(1).lines().forEach(row -> rows.add(anchorIn(row))));
        Map<String, List<String>> sections = new LinkedHashMap<>();
        SECTION.matcher(text).results().forEach(section -> {
            List<String> snippets = SNIPPET.matcher(section.group(2))
                    .results()
                    .map((MatchResult snippet) -> snippet.group(1))
                    .toList();
            sections.put(anchor(section.group(1)), snippets);
        });
        return new Page(rows, sections);
    }

    /** The anchor that a row links to; a row without one has no section, and so no test. */
    private static String anchorIn(String row) {
        return LINK.matcher(row)
                .results()
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to a section at the end of: " + row));
    }

    /** The anchor of a heading, as Markdown has it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 _-]", "")
                .trim()
                .replace(' ', '-');
    }
}
