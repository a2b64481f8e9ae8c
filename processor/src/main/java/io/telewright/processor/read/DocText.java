package io.telewright.processor.read;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a Javadoc comment as its reader sees it: without tags, with characters for entities and labels for links. A
 * sentence ends where the tool javadoc ends it.
 */
final class DocText {
    private static final Pattern HTML = Pattern.compile("<!--.*?-->|</?([A-Za-z][A-Za-z0-9]*)[^>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Elements that stand in the middle of a sentence; between any others and the text around them there is a space. */
    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private static final Set<String> END_OF_SENTENCE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre");

    private final UnaryOperator<String> constants;
    private final StringBuilder text = new StringBuilder();
    private boolean afterPeriod;
    private boolean isEnded;
    private boolean isInherited;

    private DocText(UnaryOperator<String> constants) {
        this.constants = constants;
    }

    /**
     * Reads the first sentence.
     *
     * @param source a description, or what follows a block tag
     * @param constants gives the text for the reference of a {@code {@value …}}
     */
    static DocText firstSentence(String source, UnaryOperator<String> constants) {
        DocText sentence = new DocText(constants);
        sentence.read(source, true);
        return sentence;
    }

    /** Whether it has a part that is not there: {@code {@inheritDoc}} stands for the comment of another method. */
    boolean isInherited() {
        return isInherited;
    }

    @Override
    public String toString() {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private void read(String source, boolean oneSentence) {
        Matcher html = HTML.matcher(source);
        Matcher entity = ENTITY.matcher(source);
        for (int at = 0; at < source.length() && !isEnded; ) {
            if (DocTag.startsAt(source, at)) {
                DocTag tag = DocTag.at(source, at);
                inline(tag, oneSentence);
                at = tag.end();
            } else if (html.region(at, source.length()).lookingAt()) {
                element(html.group(1) == null ? "" : html.group(1).toLowerCase(Locale.ROOT), oneSentence);
                at = html.end();
            } else if (entity.region(at, source.length()).lookingAt()) {
                whole(HtmlEntities.character(entity.group()));
                at = entity.end();
            } else {
                character(source.charAt(at), oneSentence);
                at++;
            }
        }
    }

    private void character(char character, boolean oneSentence) {
        if (oneSentence && afterPeriod && Character.isWhitespace(character)) {
            isEnded = true;
        }
        text.append(character);
        afterPeriod = character == '.';
    }

    /** Adds a text in which no sentence ends. */
    private void whole(String part) {
        text.append(part);
        afterPeriod = false;
    }

    private void element(String name, boolean oneSentence) {
        if (oneSentence && END_OF_SENTENCE.contains(name) && !text.toString().isBlank()) {
            isEnded = true;
        }
        whole(name.isEmpty() || IN_LINE.contains(name) ? "" : " ");
    }

    private void inline(DocTag tag, boolean oneSentence) {
        switch (tag.name()) {
            case "code", "literal" -> whole(tag.content());
            case "link", "linkplain" -> whole(rendered(tag.label().isEmpty() ? tag.target() : tag.label()));
            case "value" -> whole(constants.apply(tag.reference()));
            case "inheritDoc" -> isInherited = true;
            case "summary" -> sentence(rendered(tag.content()), oneSentence);
            case "return" -> sentence("Returns " + rendered(tag.content()) + ".", oneSentence);
            case "index" -> whole(tag.term());
            case "docRoot", "snippet" -> whole("");
            default -> whole(rendered(tag.content()));
        }
    }

    /** A tag that is a sentence of its own is the first one if nothing stands before it. */
    private void sentence(String sentence, boolean oneSentence) {
        isEnded = oneSentence && text.toString().isBlank();
        whole(sentence);
    }

    private String rendered(String source) {
        DocText part = new DocText(constants);
        part.read(source, false);
        isInherited |= part.isInherited;
        return part.toString();
    }
}
