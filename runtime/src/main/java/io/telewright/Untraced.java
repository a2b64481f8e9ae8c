package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Excludes a method of a service interface from the {@link Traced} on the interface, so that no span is started for it.
 * The metrics and events that it declares are kept. To exclude an inherited method, redeclare it with this annotation.
 *
 * <p>Exclude a method that returns the same open future at each call, such as {@code whenClosed()}. Each call would start an
 * operation, and all of them would wait in memory for the future to complete.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Untraced {}
