package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * An abstract method with everything that is declared on it.
 *
 * @param element the method
 * @param type its type as a member of the interface that is generated for
 * @param at the method, or the interface that is generated for if the method is inherited
 * @param thrown the exceptions that a method may throw which overrides all declarations of it
 * @param inherited whether another interface declares it
 * @param owner the simple name of the interface that declares its telemetry, with those around it
 * @param scope the scope of the interface that declares its telemetry
 * @param traced the {@code @Traced} on it, or the one on an interface that covers it
 * @param covered whether an interface with {@code @Traced} has it
 * @param link the {@code @Link} on it, which is for its result
 * @param attributes those on the method itself: constants, and those of its result, of its exception or of the baggage
 * @param doc its Javadoc; none if it is inherited
 * @param rivals the names of two unrelated interfaces that declare it differently, or none
 * @param ofInterface the attributes that the interface declares for all methods
 */
public record DeclaredMethod(
        ExecutableElement element,
        ExecutableType type,
        SourceRef at,
        List<TypeMirror> thrown,
        boolean inherited,
        String owner,
        DeclaredScope scope,
        Optional<DeclaredTraced> traced,
        boolean covered,
        Optional<SourceRef> untraced,
        List<DeclaredMetric> metrics,
        List<DeclaredEvent> events,
        Optional<SourceRef> currentSpan,
        Optional<DeclaredLink> link,
        List<DeclaredAttribute> attributes,
        List<DeclaredParameter> parameters,
        Javadoc doc,
        List<String> rivals,
        List<DeclaredAttribute> ofInterface) {

    public String name() {
        return element.getSimpleName().toString();
    }

    /** The attributes that are read from its result or its exception. */
    public List<DeclaredAttribute> outcomes() {
        return attributes.stream().filter(DeclaredAttribute::isOfOutcome).toList();
    }

    /** Whether it declares any telemetry, attributes aside. */
    public boolean declares() {
        return traced.isPresent() || !metrics.isEmpty() || !events.isEmpty() || currentSpan.isPresent();
    }
}
