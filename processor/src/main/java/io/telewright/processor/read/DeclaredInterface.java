package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A type annotated {@code @Telemetry} with its abstract methods, inherited ones included.
 *
 * @param at the {@code @Telemetry} annotation
 */
public record DeclaredInterface(TypeElement element, DeclaredType type, SourceRef at, List<DeclaredMethod> methods) {}
