package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes lines from templates whose holes have names, so that a template reads like the line it becomes:
 * {@code $spans:T.end($span:L)}.
 */
final class Lines {
    private Lines() {}

    /** A line with the given holes and the classes of the {@link Library}. */
    static CodeBlock of(String template, Map<String, ?> holes) {
        return of(template, holes, name -> Optional.empty());
    }

    /**
     * A line whose holes are looked up in turn.
     *
     * @param holes what is given for it
     * @param known what is known where it is written
     */
    static CodeBlock of(String template, Map<String, ?> holes, Function<String, Optional<?>> known) {
        StringBuilder format = new StringBuilder();
        List<Object> filled = new ArrayList<>();
        int written = 0;
        for (int hole = template.indexOf('$'); hole >= 0; hole = template.indexOf('$', hole + 1)) {
            int end = endOfName(template, hole + 1);
            if (end > 0) {
                String name = template.substring(hole + 1, end);
                filled.add(Optional.<Object>ofNullable(holes.get(name))
                        .or(() -> known.apply(name))
                        .or(() -> Optional.ofNullable(Library.BY_HOLE.get(name)))
                        .orElseThrow(() -> new IllegalStateException("no '" + name + "' for " + template)));
                format.append(template, written, hole + 1);
                written = end + 1;
            }
        }
        format.append(template, written, template.length());
        return CodeBlock.of(format.toString(), filled.toArray());
    }

    /** Where the colon is that ends the name of a hole, or 0 where there is no name. */
    private static int endOfName(String template, int start) {
        int end = start;
        while (end < template.length() && Character.isLetterOrDigit(template.charAt(end))) {
            end++;
        }
        boolean named = template.startsWith(":", end) && Character.isLowerCase(template.charAt(start));
        return named ? end : 0;
    }
}
