package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.read.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for what lists the things that it is about: it lists some, and each of them once. */
final class ListRules {
    private final Findings findings;

    ListRules(Findings findings) {
        this.findings = findings;
    }

    /** Looks at a list, unless none is written. */
    void check(String member, Written<? extends List<?>> list) {
        if (list.explicit() && list.value().isEmpty()) {
            findings.add(DiagnosticId.NOTHING_LISTED, list.at(), member);
        }
        distinct(member, list);
    }

    /** Looks at a list that may have nothing in it. */
    void distinct(String member, Written<? extends List<?>> list) {
        Set<String> known = new HashSet<>();
        list.value().stream()
                .map(Object::toString)
                .filter(listed -> !known.add(listed))
                .distinct()
                .forEach(listed -> findings.add(DiagnosticId.LISTED_TWICE, list.at(), member, listed));
    }
}
