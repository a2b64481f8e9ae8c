package io.telewright.processor.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** Hands out names, each once: the second {@code span} is {@code span2}. */
final class Names {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> avoided;
    private final Predicate<String> allowed;

    private Names(Set<String> avoided, Predicate<String> allowed) {
        this.avoided = avoided;
        this.allowed = allowed;
    }

    static Names avoiding(Collection<String> avoided) {
        return new Names(new HashSet<>(avoided), name -> true);
    }

    /**
     * Makes the names of a method's parameters and variables, if these are the names of fields. They hide no field,
     * whether it has its name already or gets it later.
     */
    Names ofVariables() {
        return new Names(Set.of(), name -> {
            boolean free = !taken.contains(name);
            if (free) {
                avoided.add(name);
            }
            return free;
        });
    }

    String variable(String wanted) {
        return free(wanted, "");
    }

    String constant(String wanted) {
        return free(wanted, "_");
    }

    private String free(String wanted, String separator) {
        String name = SourceVersion.isName(wanted) ? wanted : "_" + wanted;
        String candidate = name;
        for (int number = 2; !isFree(candidate); number++) {
            candidate = name + separator + number;
        }
        taken.add(candidate);
        return candidate;
    }

    private boolean isFree(String name) {
        return !taken.contains(name) && !avoided.contains(name) && allowed.test(name);
    }
}
