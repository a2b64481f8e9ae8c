package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What decides whether an operation failed, besides the exceptions that it throws.
 *
 * @param ofResult the rules for its result, in the order in which they are asked
 * @param ofException the rules for its exception, in the order in which they are asked
 */
public record Judgement(List<OutcomeRule> ofResult, List<OutcomeRule> ofException) {
    /** No rule: it fails with every exception, and with no result. */
    public static final Judgement NONE = new Judgement(List.of(), List.of());

    /** Whether there is no rule. */
    public boolean isEmpty() {
        return ofResult.isEmpty() && ofException.isEmpty();
    }

    /** The primitive type of the result that is judged, if it has one. */
    public Optional<TypeName> primitive() {
        return ofResult.stream()
                .map(OutcomeRule::parameter)
                .filter(TypeName::isPrimitive)
                .findFirst();
    }
}
