package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a telemetry interface, whose abstract methods all declare telemetry with {@link Traced}, {@link Metric},
 * {@link Event} or {@link CurrentSpan}.
 *
 * <p>For an interface {@code OrderTelemetry} the compiler writes {@code OtelOrderTelemetry} into the same package, with
 * the same visibility. For a nested {@code Orders.Telemetry}, it writes {@code OtelOrders_Telemetry}. A parameter
 * without an annotation is an attribute under its default key, unless it is the measurement of a metric or the body of
 * an operation. Default and static methods are left as they are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Telemetry {}
