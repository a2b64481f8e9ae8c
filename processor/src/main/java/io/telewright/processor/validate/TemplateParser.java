package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits the text of a template into its parts, from left to right, with the longest match first. It does not know
 * which names exist.
 *
 * <pre>
 * template = { text | hole | group }
 * group    = "[" { text | hole } "]"
 * hole     = "{" name [ "|" fallback ] "}"
 * text     = any character; "{{" "}}" "[[" "]]" stand for one
 * </pre>
 */
final class TemplateParser {
    private static final String SPECIAL = "{}[]";

    private final String template;
    private Optional<DiagnosticId> problem = Optional.empty();
    private int position;

    private TemplateParser(String template) {
        this.template = template;
    }

    /**
     * The parts of a text.
     *
     * @param parts its parts, of which some may be missing if there is a problem
     * @param problem what is wrong with it first: what follows may be misread
     */
    record Parsed(List<Part> parts, Optional<DiagnosticId> problem) {}

    /** A part of the text. */
    sealed interface Part {}

    /** Text that stays as it is, without the doubled characters. */
    record Text(String text) implements Part {}

    /** A hole. */
    record Hole(String name, Optional<String> fallback) implements Part {}

    /** A group. */
    record Group(List<Part> parts) implements Part {}

    static Parsed parse(String template) {
        TemplateParser parser = new TemplateParser(template);
        List<Part> parts = parser.parts(false);
        return new Parsed(parts, parser.problem);
    }

    /** The parts up to the end, which in a group is its bracket. */
    private List<Part> parts(boolean inGroup) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (position < template.length()) {
            char next = template.charAt(position);
            if (SPECIAL.indexOf(next) < 0 || isDoubled(next)) {
                text.append(next);
                position += isDoubled(next) ? 2 : 1;
            } else if (inGroup && next == ']') {
                break;
            } else {
                flush(text, parts);
                special(next, inGroup).ifPresent(parts::add);
            }
        }
        flush(text, parts);
        return List.copyOf(parts);
    }

    private boolean isDoubled(char character) {
        return SPECIAL.indexOf(character) >= 0
                && position + 1 < template.length()
                && template.charAt(position + 1) == character;
    }

    private static void flush(StringBuilder text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private Optional<Part> special(char character, boolean inGroup) {
        position++;
        return switch (character) {
            case '{' -> hole();
            case '[' -> inGroup ? problem(DiagnosticId.NESTED_GROUP) : group();
            case ']' -> problem(DiagnosticId.SINGLE_BRACKET);
            default -> problem(DiagnosticId.MALFORMED_PLACEHOLDER);
        };
    }

    private Optional<Part> hole() {
        int end = position;
        while (end < template.length() && SPECIAL.indexOf(template.charAt(end)) < 0) {
            end++;
        }
        if (end == template.length() || template.charAt(end) != '}') {
            return problem(DiagnosticId.MALFORMED_PLACEHOLDER);
        }
        String[] halves = template.substring(position, end).split("\\|", -1);
        position = end + 1;
        if (halves[0].isBlank()) {
            return problem(DiagnosticId.MALFORMED_PLACEHOLDER);
        }
        if (halves.length > 2 || (halves.length == 2 && halves[1].isEmpty())) {
            return problem(DiagnosticId.MALFORMED_FALLBACK);
        }
        return Optional.of(new Hole(halves[0], halves.length == 2 ? Optional.of(halves[1]) : Optional.empty()));
    }

    private Optional<Part> group() {
        List<Part> parts = parts(true);
        if (position == template.length()) {
            return problem(DiagnosticId.UNCLOSED_GROUP);
        }
        position++;
        return parts.stream().anyMatch(Hole.class::isInstance)
                ? Optional.of(new Group(parts))
                : problem(DiagnosticId.GROUP_WITHOUT_PLACEHOLDER);
    }

    private Optional<Part> problem(DiagnosticId found) {
        problem = problem.or(() -> Optional.of(found));
        return Optional.empty();
    }
}
