package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.read.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for members that are lists: a list must not be empty, and must not have an entry twice. */
final class ListRules {
    private final Findings findings;

    ListRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks a list, unless none is written. */
    void check(String member, Written<? extends List<?>> list) {
        if (list.explicit() && list.value().isEmpty()) {
            findings.add(DiagnosticId.NOTHING_LISTED, list.at(), member);
        }
        distinct(member, list);
    }

    /** Checks a list that may be empty. */
    void distinct(String member, Written<? extends List<?>> list) {
        Set<String> known = new HashSet<>();
        list.value().stream()
                .map(Object::toString)
                .filter(listed -> !known.add(listed))
                .distinct()
                .forEach(listed -> findings.add(DiagnosticId.LISTED_TWICE, list.at(), member, listed));
    }
}
