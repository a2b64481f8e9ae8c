package io.telewright.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.validate.TemplateParser.Group;
import io.telewright.processor.validate.TemplateParser.Hole;
import io.telewright.processor.validate.TemplateParser.Part;
import io.telewright.processor.validate.TemplateParser.Text;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of templates. */
class TemplateParserTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "place order, place order",
                "{a}, <a>",
                "{a.b} of {c}, <a.b>· of ·<c>",
                "{a|b c}, <a|b c>",
                "x[ {a}]y, x·( ·<a>)·y",
                "[{a}{b|c}], (<a>·<b|c>)",
                "{{a}}, {a}",
                "[[a]], [a]",
                "{{{a}}}, {·<a>·}",
                "[ {{{a}}} ], ( {·<a>·} )",
                "[[[{s}]]]x, [·(<s>·])·x",
                "|, |",
                "a|b, a|b",
            })
    void textsHolesAndGroupsAreToldApart(String template, String parts) {
        TemplateParser.Parsed parsed = TemplateParser.parse(template);

        assertThat(parsed.problem()).isEmpty();
        assertThat(shown(parsed.parts())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "[ {a}, UNCLOSED_GROUP",
        "[, UNCLOSED_GROUP",
        "[ {a}]], UNCLOSED_GROUP",
        "[ {a} [ {b}]], NESTED_GROUP",
        "a [b], GROUP_WITHOUT_PLACEHOLDER",
        "[], GROUP_WITHOUT_PLACEHOLDER",
        "a], SINGLE_BRACKET",
        "{a}] b, SINGLE_BRACKET",
        "{a, MALFORMED_PLACEHOLDER",
        "a}, MALFORMED_PLACEHOLDER",
        "{}, MALFORMED_PLACEHOLDER",
        "{ }, MALFORMED_PLACEHOLDER",
        "{|b}, MALFORMED_PLACEHOLDER",
        "{a[b]}, MALFORMED_PLACEHOLDER",
        "{a {b}}, MALFORMED_PLACEHOLDER",
        "[ {a], MALFORMED_PLACEHOLDER",
        "{a|}, MALFORMED_FALLBACK",
        "{a|b|c}, MALFORMED_FALLBACK",
    })
    void theFirstProblemIsNamed(String template, DiagnosticId problem) {
        assertThat(TemplateParser.parse(template).problem()).contains(problem);
    }

    /** Whatever is written as the grammar says is read as it was meant. */
    @Test
    void whatIsWrittenByTheGrammarIsReadAsItWasMeant() {
        Random random = new Random(14);
        for (int i = 0; i < 2_000; i++) {
            List<Part> meant = parts(random, true);

            TemplateParser.Parsed parsed = TemplateParser.parse(written(meant));

            assertThat(parsed.problem()).as(written(meant)).isEmpty();
            assertThat(parsed.parts()).as(written(meant)).isEqualTo(meant);
        }
    }

    /** Texts stand apart from each other, or they would be one. */
    private static List<Part> parts(Random random, boolean withGroups) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> i % 2 == 0 ? text(random) : marked(random, withGroups))
                .toList();
    }

    private static Part marked(Random random, boolean withGroups) {
        if (withGroups && random.nextBoolean()) {
            return new Group(List.of(text(random), hole(random), text(random)));
        }
        return hole(random);
    }

    /** It begins and ends with a letter, since a doubled character beside a single one is another template. */
    private static Text text(Random random) {
        return new Text("a" + draw(random, "{}[]|. x") + "z");
    }

    private static Hole hole(Random random) {
        return new Hole(
                "k" + draw(random, "ab.c_"),
                random.nextBoolean() ? Optional.of("f" + draw(random, "/ x.-")) : Optional.empty());
    }

    private static String draw(Random random, String characters) {
        return random.ints(random.nextInt(6), 0, characters.length())
                .mapToObj(index -> String.valueOf(characters.charAt(index)))
                .collect(Collectors.joining());
    }

    private static String written(List<Part> parts) {
        return parts.stream().map(TemplateParserTest::written).collect(Collectors.joining());
    }

    private static String written(Part part) {
        if (part instanceof Group group) {
            return "[" + written(group.parts()) + "]";
        }
        if (part instanceof Hole hole) {
            return "{" + hole.name() + hole.fallback().map(text -> "|" + text).orElse("") + "}";
        }
        return ((Text) part).text().replaceAll("[{}\\[\\]]", "$0$0");
    }

    private static String shown(List<Part> parts) {
        return parts.stream().map(TemplateParserTest::shown).collect(Collectors.joining("·"));
    }

    private static String shown(Part part) {
        if (part instanceof Group group) {
            return "(" + shown(group.parts()) + ")";
        }
        if (part instanceof Hole hole) {
            return "<" + hole.name() + hole.fallback().map(text -> "|" + text).orElse("") + ">";
        }
        return ((Text) part).text();
    }
}
