package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * What a generated class depends on besides its interface.
 *
 * @param generated the {@code @Generated} annotation, if the interface's module reads it
 * @param component how the class becomes a component of a framework
 * @param namedModule whether the interface is in a named module
 */
public record Surroundings(Optional<ClassName> generated, Component component, boolean namedModule) {}
