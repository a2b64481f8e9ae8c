package io.telewright.processor.model;

import java.util.List;

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
}
