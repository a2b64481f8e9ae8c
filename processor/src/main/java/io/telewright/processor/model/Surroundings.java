package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * What a generated class depends on beside its interface.
 *
 * @param generated the {@code @Generated} annotation, if the interface's module reads it
 * @param inject the {@code @Inject} annotation, if it is readable and wanted
 * @param namedModule whether the interface is in a named module
 */
public record Surroundings(Optional<ClassName> generated, Optional<ClassName> inject, boolean namedModule) {}
