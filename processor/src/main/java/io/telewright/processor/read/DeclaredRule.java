package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A static method that may be an outcome rule.
 *
 * @param through the interface that has the method, or names the class that has it
 * @param inClass whether it is in a class that an interface names
 * @param at where findings about it are reported
 */
public record DeclaredRule(ExecutableElement method, TypeElement through, boolean inClass, SourceRef at) {}
