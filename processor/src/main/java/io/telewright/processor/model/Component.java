package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * How a generated class becomes a component of the framework that builds the objects of a program.
 *
 * @param annotation what a class is annotated with that implements a telemetry interface, if anything
 * @param constructor what its constructor is annotated with, if anything
 * @param wrapping how the objects of a service interface get their decorator
 */
public record Component(Optional<ClassName> annotation, Optional<ClassName> constructor, Wrapping wrapping) {
    /** The program calls the constructor. */
    public static final Component NONE = new Component(Optional.empty(), Optional.empty(), Wrapping.BY_HAND);

    /** Who puts a decorator around the objects of its interface. */
    public enum Wrapping {
        /** The program. */
        BY_HAND,
        /** A bean post-processor of Spring, which is generated with the decorator. */
        SPRING,
        /** CDI, because the class is one of its decorators. */
        CDI
    }

    /** A component whose constructor alone is annotated, so that a framework knows which one to call. */
    public static Component constructedBy(ClassName constructor) {
        return new Component(Optional.empty(), Optional.of(constructor), Wrapping.BY_HAND);
    }

    /** A component of a framework that finds it by the annotation of its class. */
    public static Component found(ClassName annotation, ClassName constructor, Wrapping wrapping) {
        return new Component(Optional.of(annotation), Optional.of(constructor), wrapping);
    }

    /** This component, with decorators that the program puts around its objects. */
    public Component wrappedByHand() {
        return new Component(annotation, constructor, Wrapping.BY_HAND);
    }
}
