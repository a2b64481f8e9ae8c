package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A type that a class is generated for, with the methods that this class has to have, inherited ones included.
 *
 * @param at the {@code @Telemetry} annotation, or the service interface itself
 * @param traced the {@code @Traced} on the type itself
 * @param methods the abstract methods of a telemetry interface, all instance methods of a service interface
 * @param rules what decides which endings are failures
 * @param redeclared the names of the methods of {@code Object} that it repeats
 */
public record DeclaredInterface(
        InterfaceKind kind,
        TypeElement element,
        DeclaredType type,
        SourceRef at,
        Optional<DeclaredTraced> traced,
        List<DeclaredMethod> methods,
        DeclaredRules rules,
        List<String> redeclared) {}
