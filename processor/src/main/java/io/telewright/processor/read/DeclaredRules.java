package io.telewright.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @ErrorType} says on an interface, on those it extends, and in the classes that they name.
 *
 * @param rules the methods, those of the interface first, each type before those that it extends
 * @param classes the classes that the interface itself names
 */
public record DeclaredRules(List<DeclaredRule> rules, Optional<Written<List<TypeMirror>>> classes) {}
