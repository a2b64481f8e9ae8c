package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Surroundings;
import io.telewright.processor.read.AnnotationNames;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.types.TypeFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The entry point of the rules. */
public final class Validation {
    private final TypeFacts facts;

    /**
     * Makes the rules of one round.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param sources the qualified names of the top-level types in the sources that are compiled
     */
    public Validation(Elements elements, Types types, Set<String> sources) {
        facts = new TypeFacts(elements, types, sources);
    }

    /**
     * Turns what is declared into what is to be generated.
     *
     * @param declared the interface
     * @param surroundings what the generated class depends on besides the interface
     * @param okOnSuccess whether a successful operation sets its span's status to OK
     * @param level how names are compared with the semantic conventions
     * @param findings takes everything that is wrong
     * @return the class to generate, if nothing is wrong
     */
    public Optional<GeneratedClass> validate(
            DeclaredInterface declared,
            Surroundings surroundings,
            boolean okOnSuccess,
            ConventionLevel level,
            Findings findings) {
        Findings own = new Findings();
        checkMembers(declared.element(), own);
        Optional<GeneratedClass> model =
                new InterfaceRules(facts, own, okOnSuccess, level).generatedClass(declared, surroundings);
        if (declared.kind() == InterfaceKind.SERVICE && own.areOpen()) {
            open(declared, findings);
            return Optional.empty();
        }
        findings.addAll(own);
        return findings.hasErrors() ? Optional.empty() : model;
    }

    /**
     * An interface that others extend need not have a class of its own. It is checked where it is extended.
     */
    private static void open(DeclaredInterface declared, Findings findings) {
        String parameters = declared.type().getTypeArguments().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        findings.add(
                DiagnosticId.OPEN_INTERFACE, declared.at(), declared.element().getSimpleName(), parameters, parameters);
    }

    private void checkMembers(TypeElement type, Findings findings) {
        checkPlacement(type, findings);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            checkPlacement(method, findings);
            method.getParameters().forEach(parameter -> checkPlacement(parameter, findings));
        }
    }

    /**
     * The type that a class is generated for, if the element is this type, or one of its methods or parameters.
     * {@link #validate} then checks the annotations of the element, too, so that nothing is generated if one of them
     * has no effect.
     */
    public static Optional<TypeElement> declaring(Element element) {
        if (element instanceof TypeElement type) {
            return Optional.of(type).filter(it -> InterfaceKind.of(it).isPresent());
        }
        return Optional.ofNullable(element.getEnclosingElement()).flatMap(Validation::declaring);
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
