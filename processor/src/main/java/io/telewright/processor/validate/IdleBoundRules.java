package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports a {@code maxValues} on an attribute that {@code metric = false}, maybe on another source, leaves out. */
final class IdleBoundRules {
    private final Findings findings;

    IdleBoundRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks what is written on the method itself: the author of an inherited method may need the bound elsewhere. */
    void check(DeclaredMethod method, List<Attribute> attributes, Emissions emissions) {
        if (method.inherited()) {
            return;
        }
        Set<String> inName = emissions.span().stream()
                .flatMap(span -> span.name().attributes().stream())
                .map(attribute -> attribute.key().name())
                .collect(Collectors.toSet());
        Set<String> leftOut = attributes.stream()
                .filter(attribute -> !attribute.metric() && !attribute.isDynamic())
                .map(attribute -> attribute.key().name())
                .filter(key -> !inName.contains(key))
                .collect(Collectors.toSet());
        method.attributes().forEach(declared -> check(declared, Words.snake(method.name()), method, leftOut));
        method.parameters()
                .forEach(parameter -> parameter
                        .attributes()
                        .forEach(declared -> check(declared, Words.snake(parameter.name()), method, leftOut)));
    }

    private void check(DeclaredAttribute declared, String byDefault, DeclaredMethod method, Set<String> leftOut) {
        String key =
                declared.key(declared.baggage().explicit() ? declared.baggage().value() : byDefault);
        if (declared.maxValues().explicit() && leftOut.contains(key)) {
            findings.add(DiagnosticId.BOUND_OF_LEFT_OUT, declared.maxValues().at(), key, method.name());
        }
    }
}
