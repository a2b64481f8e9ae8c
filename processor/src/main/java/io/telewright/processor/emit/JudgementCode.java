package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.Judgement;
import io.telewright.processor.model.OutcomeRule;
import java.util.List;
import java.util.Map;

/** Writes the code that asks the rules of an operation whether it failed, and how. */
final class JudgementCode {
    private final OperationDraft draft;
    private final Judgement judgement;
    private final RuleCode rules;

    JudgementCode(OperationDraft draft) {
        this.draft = draft;
        judgement = draft.operation.judgement();
        rules = new RuleCode(draft.method.inClass());
    }

    /** The answer of the rules about the result or the exception. */
    CodeBlock asked() {
        if (judgement.ofResult().isEmpty()) {
            return ofException();
        }
        return draft.line(
                "$thrown:L == null ? $ofResult:L : $ofException:L",
                Map.of(
                        "ofResult",
                        ofResult(),
                        "ofException",
                        judgement.ofException().isEmpty() ? CodeBlock.of("null") : ofException()));
    }

    private CodeBlock ofResult() {
        boolean primitive = draft.operation
                .resultAtEnd()
                .filter(source -> source.type().isPrimitive())
                .isPresent();
        String asking = primitive
                ? rules.asking(judgement.ofResult().get(0), false)
                : chain(new RuleChain(rules, "result", false), judgement.ofResult());
        return draft.line("$asking:L($result:L)", Map.of("asking", asking));
    }

    private CodeBlock ofException() {
        String asking = chain(new RuleChain(rules, "exception", true), judgement.ofException());
        return draft.line("$asking:L($outcomes:T.exception($thrown:L$notAnError:L))", Map.of("asking", asking));
    }

    private String chain(RuleChain chain, List<OutcomeRule> chained) {
        return draft.method.inClass().helper(chained, chain.wantedName(), name -> chain.write(name, chained));
    }
}
