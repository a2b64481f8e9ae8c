package io.telewright.processor.conventions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of one kind. Each line is parsed when its name is asked for, because a program uses few of them.
 *
 * @param <T> the type of the facts about a name
 */
final class Names<T> {
    private final Map<String, String[]> lines = new HashMap<>();
    private final Function<String[], T> parsed;
    private final Function<T, Standing> standing;
    private @Nullable NearNames near;

    /**
     * Names without lines.
     *
     * @param parsed makes the facts from the fields of a line
     * @param standing the standing of a name
     */
    Names(Function<String[], T> parsed, Function<T, Standing> standing) {
        this.parsed = parsed;
        this.standing = standing;
    }

    void add(String[] fields) {
        lines.put(fields[1], fields);
    }

    Optional<T> get(String name) {
        return Optional.ofNullable(lines.get(name)).map(parsed);
    }

    /** The name in use that was probably meant by an unknown one. */
    Optional<String> near(String name) {
        if (near == null) {
            near = new NearNames(current());
        }
        return near.near(name);
    }

    /** Whether a name is in a namespace that has other names, too. */
    boolean isDistinctive(String name) {
        String namespace = NearNames.namespace(name);
        return !namespace.isEmpty()
                && lines.keySet().stream().anyMatch(other -> !other.equals(name) && other.startsWith(namespace + "."));
    }

    private Collection<String> current() {
        return lines.entrySet().stream()
                .filter(line -> standing.apply(parsed.apply(line.getValue())).isCurrent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
