package io.telewright.processor.validate;

import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.types.MentionLints;
import io.telewright.processor.types.TypeFacts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** The lint warnings that the user's own types would raise in a generated class, which only repeats these types. */
final class Suppressions {
    /**
     * The lints that a method may raise because of the method that it overrides, if the compiler does not name the
     * reason.
     */
    private static final Set<String> OF_OVERRIDING = Set.of("preview", "removal", "unchecked");

    private final TypeFacts facts;
    private final DeclaredInterface declared;
    private final SortedSet<String> found = new TreeSet<>();

    private Suppressions(TypeFacts facts, DeclaredInterface declared) {
        this.facts = facts;
        this.declared = declared;
    }

    /**
     * Finds the lints to suppress.
     *
     * @param delegate the type that a decorator wraps
     */
    static List<String> of(TypeFacts facts, DeclaredInterface declared, Optional<DeclaredType> delegate) {
        Suppressions suppressions = new Suppressions(facts, declared);
        suppressions.mentions(delegate);
        suppressions.inherits();
        suppressions.calls();
        suppressions.silenced();
        return List.copyOf(suppressions.found);
    }

    private void mentions(Optional<DeclaredType> delegate) {
        MentionLints lints = new MentionLints(facts.elements());
        declared.element().getInterfaces().forEach(parent -> parent.accept(lints, found));
        delegate.ifPresent(type -> type.accept(lints, found));
        declared.type().getTypeArguments().forEach(variable -> lints.bounds((TypeVariable) variable, found));
        declared.methods().forEach(method -> method.type().accept(lints, found));
        declared.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .flatMap(parameter -> parameter.crossing().carrier().stream())
                .flatMap(carrier -> carrier.accessors().stream())
                .forEach(type -> makes(type, lints));
        declared.methods().stream()
                .flatMap(method -> method.attributes().stream())
                .flatMap(attribute ->
                        Stream.concat(attribute.thrown().value().stream(), attribute.returned().value().stream()))
                .forEach(type -> type.accept(lints, found));
        declared.rules().rules().forEach(rule -> asks(rule.method(), lints));
    }

    /** The generated class calls a rule with the value that it judges, and mentions the type that declares the rule. */
    private void asks(ExecutableElement rule, MentionLints lints) {
        lints.use(rule, found);
        lints.use(Objects.requireNonNull(rule.getEnclosingElement()), found);
        rule.getParameters().forEach(parameter -> parameter.asType().accept(lints, found));
    }

    /** The generated class mentions a getter or setter, and instantiates it. */
    private void makes(TypeMirror accessor, MentionLints lints) {
        accessor.accept(lints, found);
        facts.element(accessor).stream()
                .flatMap(type -> ElementFilter.constructorsIn(type.getEnclosedElements()).stream())
                .filter(constructor -> constructor.getParameters().isEmpty())
                .forEach(constructor -> lints.use(constructor, found));
    }

    /** The lints of overriding a deprecated method, and of calling a member of a raw type. */
    private void inherits() {
        MentionLints lints = new MentionLints(facts.elements());
        Map<Element, DeclaredType> hierarchy = new LinkedHashMap<>();
        collect(declared.type(), hierarchy);
        for (DeclaredType type : hierarchy.values()) {
            ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream()
                    .filter(InterfaceKind::isInstanceMethod)
                    .forEach(method -> lints.use(method, found));
            if (MentionLints.isRaw(type)) {
                found.add("unchecked");
            }
        }
        if (facts.isA(declared.type(), "java.io.Serializable")) {
            found.add("serial");
        }
    }

    private void collect(DeclaredType type, Map<Element, DeclaredType> hierarchy) {
        if (hierarchy.putIfAbsent(type.asElement(), type) == null) {
            facts.types().directSupertypes(type).stream()
                    .map(DeclaredType.class::cast)
                    .filter(parent -> parent.asElement().getKind().isInterface())
                    .forEach(parent -> collect(parent, hierarchy));
        }
    }

    private void calls() {
        for (DeclaredMethod method : declared.methods()) {
            if (method.element().isVarArgs() && !facts.isReifiable(lastParameter(method))) {
                found.add("unchecked");
            }
            if (method.name().equals("close") && method.thrown().stream().anyMatch(this::mayBeInterruption)) {
                found.add("try");
            }
        }
    }

    private static TypeMirror lastParameter(DeclaredMethod method) {
        List<? extends TypeMirror> parameters = method.type().getParameterTypes();
        return ((ArrayType) parameters.get(parameters.size() - 1)).getComponentType();
    }

    private boolean mayBeInterruption(TypeMirror thrown) {
        return facts.types()
                .isSubtype(
                        facts.elements()
                                .getTypeElement("java.lang.InterruptedException")
                                .asType(),
                        thrown);
    }

    /**
     * Lints that the author has suppressed on the interface or one of its methods are also suppressed in the generated
     * class.
     */
    private void silenced() {
        Stream.concat(Stream.of(declared.element()), declared.element().getEnclosedElements().stream())
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(SuppressWarnings.class)).stream())
                .flatMap(own -> Arrays.stream(own.value()))
                .filter(OF_OVERRIDING::contains)
                .forEach(lint -> found.add(lint));
    }
}
