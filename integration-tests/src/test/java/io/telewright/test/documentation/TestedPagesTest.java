package io.telewright.test.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of a page's tables has a section whose snippets are lines of a test that asserts what came of them. */
class TestedPagesTest {
    private enum Tested {
        ATTRIBUTES(
                "attributes.md",
                Sources.in(
                        "src/main/java/io/telewright/test/declared/values", "src/test/java/io/telewright/test/values")),
        CONTEXT(
                "context.md",
                Sources.in(
                        "src/main/java/io/telewright/test/declared/context",
                        "src/test/java/io/telewright/test/context")),
        NAMES(
                "names.md",
                Sources.in(
                        "src/main/java/io/telewright/test/declared/names", "src/test/java/io/telewright/test/names")),
        OUTCOMES(
                "outcomes.md",
                Sources.in(
                        "src/main/java/io/telewright/test/declared/outcome",
                        "src/test/java/io/telewright/test/outcome")),
        SEMANTIC_CONVENTIONS(
                "semantic-conventions.md",
                Sources.in(
                        "../example/src/main/java/io/telewright/example/conventions",
                        "../example/src/test/java/io/telewright/example/conventions"));

        private final String name;
        private final Sources sources;

        Tested(String name, Sources sources) {
            this.name = name;
            this.sources = sources;
        }

        Page page() throws IOException {
            return Page.read(name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowHasASectionWithATestedSnippet(Tested tested) throws IOException {
        Page page = tested.page();

        assertThat(page.rows()).hasSizeGreaterThan(5).allSatisfy(anchor -> {
            assertThat(page.sections()).containsKey(anchor);
            String test = tested.sources.testOf(anchor);
            assertThat(test).as("test of #%s", anchor).contains("assertThat(");
            assertThat(page.sections().get(anchor))
                    .as("snippets of #%s", anchor)
                    .anyMatch(snippet -> Source.hasLines(test, snippet));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySnippetIsDeclaredOrIsPartOfTheTestOfItsSection(Tested tested) throws IOException {
        tested.page().sections().forEach((anchor, snippets) -> {
            String test = tested.sources.testOf(anchor);
            assertThat(snippets)
                    .as("snippets of #%s", anchor)
                    .allMatch(snippet -> Source.hasLines(test, snippet)
                            || tested.sources.declarationOf(snippet).isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyInterfaceThatIsShownIsUsedByTheTests(Tested tested) throws IOException {
        List<Source> shown = tested.page().sections().values().stream()
                .flatMap(List::stream)
                .map(tested.sources::declarationOf)
                .flatMap(Optional::stream)
                .filter(Source::isInterface)
                .distinct()
                .toList();

        assertThat(shown).hasSizeGreaterThan(2).allMatch(tested.sources::use);
    }
}
