package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Component;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Surroundings;
import java.util.HashSet;
import javax.lang.model.element.TypeElement;

/** Decides whether a framework can find the objects that a decorator wraps. */
final class ComponentRules {
    private final Findings findings;

    ComponentRules(Findings findings) {
        this.findings = findings;
    }

    /** The surroundings of a decorator. If its framework cannot find the objects, the program has to wrap them. */
    Surroundings ofDecorator(TypeElement element, GeneratedClass.Decoration decoration, Surroundings surroundings) {
        Component component = surroundings.component();
        TypeName delegate = decoration.delegate();
        boolean finds = component.wrapping() == Component.Wrapping.CDI
                ? delegate.equals(TypeName.get(element.asType()))
                : isKnownAtRunTime(delegate);
        if (finds || component.wrapping() == Component.Wrapping.BY_HAND) {
            return surroundings;
        }
        findings.add(
                DiagnosticId.BEANS_NOT_WRAPPED,
                new SourceRef(element),
                component.wrapping() == Component.Wrapping.CDI ? "cdi" : "spring",
                element.getSimpleName(),
                delegate);
        return new Surroundings(surroundings.generated(), component.wrappedByHand(), surroundings.namedModule());
    }

    /** An object has a class at run time, but not the arguments for the type parameters of its interfaces. */
    private static boolean isKnownAtRunTime(TypeName delegate) {
        return delegate instanceof ClassName
                || (delegate instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().allMatch(TypeVariableName.class::isInstance)
                        && new HashSet<>(generic.typeArguments()).size()
                                == generic.typeArguments().size());
    }
}
