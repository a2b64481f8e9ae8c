package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes lines from templates whose holes have names, so that a template reads like the line it becomes:
 * {@code $spans:T.end($span:L)}.
 */
final class Lines {
    private static final Pattern HOLE = Pattern.compile("\\$([a-z]\\w*):");

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
        Map<String, Object> filled = new HashMap<>();
        HOLE.matcher(template)
                .results()
                .map((MatchResult hole) -> hole.group(1))
                .forEach(name -> filled.put(
                        name,
                        Optional.<Object>ofNullable(holes.get(name))
                                .or(() -> known.apply(name))
                                .or(() -> library(name))
                                .orElseThrow(() -> new IllegalStateException("no '" + name + "' for " + template))));
        return CodeBlock.builder().addNamed(template, filled).build();
    }

    private static Optional<ClassName> library(String name) {
        return Optional.ofNullable(Library.BY_HOLE.get(name));
    }
}
