package io.telewright.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * What a Javadoc comment says, the first sentence of each part as plain text. Class files have no comments, so all of it
 * may be empty.
 *
 * @param sentence the first sentence of the description
 * @param isInherited whether a part of that sentence is in the comment of another method
 * @param parameters the first sentences about parameters and record components, by their names
 * @param returned the first sentence about the result
 */
public record Javadoc(String sentence, boolean isInherited, Map<String, String> parameters, String returned) {
    /** A comment that is not there. */
    public static final Javadoc NONE = new Javadoc("", false, Map.of(), "");

    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\S+)\\s(.*)", Pattern.DOTALL);
    private static final Pattern RETURNED = Pattern.compile("@return\\s(.*)", Pattern.DOTALL);

    /** Reads the comment of an element. */
    static Javadoc of(Elements elements, Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? NONE : of(comment, new DocConstants(elements, element));
    }

    private static Javadoc of(String comment, DocConstants constants) {
        List<String> blocks = DocBlocks.of(comment);
        DocText sentence = DocText.firstSentence(blocks.get(0), constants::text);
        Map<String, String> parameters = new HashMap<>();
        String returned = "";
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher parameter = PARAMETER.matcher(block);
            Matcher result = RETURNED.matcher(block);
            if (parameter.matches()) {
                parameters.putIfAbsent(parameter.group(1), text(parameter.group(2), constants));
            } else if (result.matches() && returned.isEmpty()) {
                returned = text(result.group(1), constants);
            }
        }
        return new Javadoc(sentence.toString(), sentence.isInherited(), Map.copyOf(parameters), returned);
    }

    private static String text(String block, DocConstants constants) {
        return DocText.firstSentence(block, constants::text).toString();
    }

    /** What it says about a parameter or a record component. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
