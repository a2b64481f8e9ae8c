package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Surroundings;
import io.telewright.processor.model.TelemetryClass;
import io.telewright.processor.read.AnnotationNames;
import io.telewright.processor.read.DeclaredInterface;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The way into the rules. */
public final class Validation {
    private final TypeFacts facts;

    public Validation(Elements elements, Types types) {
        facts = new TypeFacts(elements, types);
    }

    /**
     * Turns what is declared into what is to be generated.
     *
     * @param declared the interface
     * @param surroundings what the generated class depends on beside it
     * @param findings takes everything that is wrong
     * @return the class to generate, if nothing is wrong
     */
    public Optional<TelemetryClass> validate(DeclaredInterface declared, Surroundings surroundings, Findings findings) {
        checkMembers(declared.element(), findings);
        Optional<TelemetryClass> model = new InterfaceRules(facts, findings).telemetryClass(declared, surroundings);
        return findings.hasErrors() ? Optional.empty() : model;
    }

    private void checkMembers(TypeElement telemetry, Findings findings) {
        checkPlacement(telemetry, findings);
        for (ExecutableElement method : ElementFilter.methodsIn(telemetry.getEnclosedElements())) {
            checkPlacement(method, findings);
            method.getParameters().forEach(parameter -> checkPlacement(parameter, findings));
        }
    }

    /**
     * Whether an element is a telemetry interface, or a method or parameter of one: then {@link #validate} looks at its
     * annotations too, so that nothing is generated if one of them has no effect.
     */
    public static boolean isOfTelemetry(Element element) {
        return PlacementRules.isTelemetry(element)
                || (!(element instanceof TypeElement)
                        && element.getEnclosingElement() != null
                        && isOfTelemetry(element.getEnclosingElement()));
    }

    /**
     * Looks for our annotations on an element where they have no effect.
     *
     * @param element an annotated element
     * @param findings takes what is wrong
     */
    public void checkPlacement(Element element, Findings findings) {
        PlacementRules rules = new PlacementRules(facts, findings);
        element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        AnnotationNames.ALL.contains(mirror.getAnnotationType().toString()))
                .forEach(mirror -> rules.check(element, mirror));
    }
}
