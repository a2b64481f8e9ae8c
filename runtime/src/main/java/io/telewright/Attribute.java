package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute of the telemetry that a method declares (<a
 * href="https://opentelemetry.io/docs/specs/otel/common/#attribute">Attribute</a>).
 *
 * <p>On a parameter its value is the argument; on a method, the result of the operation; on a component of a record,
 * that component wherever the record is a parameter, so that the record is a reusable group of attributes; on a
 * no-argument method of an enum, the value of each of its constants in place of their {@code name()}.
 *
 * <p>Values may be strings, booleans, numbers, enums, {@code Optional}s, arrays and collections of these,
 * {@link java.time.Duration} (recorded in seconds, a double), {@link java.time.Instant} (recorded as ISO 8601 text in
 * UTC), OpenTelemetry's {@link io.opentelemetry.api.common.Value}, and records with attribute components. Anything else
 * needs {@link #path()} or {@link #asString()}. In a service interface only the parameters that carry this annotation are
 * attributes. {@code null} and an empty {@code Optional} mean that the attribute is
 * absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Attribute {
    /**
     * The attribute's key. Default: the name of the parameter or component in snake_case. For a record with attribute
     * components it is put, with a dot, before the keys of the components; the default there is nothing.
     *
     * @return the key, or an empty string for the default
     */
    String value() default "";

    /**
     * A path of accessors from the parameter to the value, such as {@code customer.id}: each step a getter, a record
     * component, a no-argument method or a public field, resolved by the compiler. A {@code null} on the way means that
     * the attribute is absent. Default: the parameter itself.
     *
     * @return the path, or an empty string for the default
     */
    String path() default "";

    /**
     * How many different values of this attribute a metric takes; values past the bound are recorded there as
     * {@code _OTHER}, while spans and events keep them. It is what lets a string or number go to a metric. Default: 0,
     * no bound.
     *
     * @return the bound, or 0
     */
    int maxValues() default 0;

    /**
     * Whether the attribute goes to the method's metrics too, provided that it has a bound. Default: {@code true}.
     *
     * @return whether metrics take it
     */
    boolean metric() default true;

    /**
     * Whether the attribute is set before the span starts, so that samplers see it. Such an attribute costs its
     * allocation even if the span is dropped. Default: {@code false}.
     *
     * @return whether samplers see it
     */
    boolean sampling() default false;

    /**
     * Whether the value's {@code toString()} is the attribute. Default: {@code false}.
     *
     * @return whether to use {@code toString()}
     */
    boolean asString() default false;
}
