package io.telewright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a Javadoc comment apart: its description, and each block tag with what follows it. */
final class DocBlocks {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*(?=@\\w)");

    private DocBlocks() {}

    /** The description first, which may be empty. A line that starts with {@code @} within an inline tag is text. */
    static List<String> of(String comment) {
        List<String> blocks = new ArrayList<>();
        Matcher tag = BLOCK_TAG.matcher(comment).useAnchoringBounds(false);
        int start = 0;
        for (int at = 0; at < comment.length(); ) {
            if (DocTag.startsAt(comment, at)) {
                at = DocTag.at(comment, at).end();
            } else if (tag.region(at, comment.length()).lookingAt()) {
                blocks.add(comment.substring(start, at));
                start = tag.end();
                at = start + 1;
            } else {
                at++;
            }
        }
        blocks.add(comment.substring(start));
        return blocks;
    }
}
