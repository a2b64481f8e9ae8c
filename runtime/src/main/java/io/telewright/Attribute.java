package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute of the telemetry that a method declares (<a
 * href="https://opentelemetry.io/docs/specs/otel/common/#attribute">Attribute</a>).
 *
 * <p>The place of the annotation decides what the value is:
 *
 * <ul>
 *   <li>On a parameter, it is the argument.
 *   <li>On a method, it is the result of the operation or, with {@link #baggage()}, an entry of the baggage. The
 *       annotation may be repeated there.
 *   <li>On a component of a record, it is that component, wherever the record is a parameter. Such a record is a
 *       reusable group of attributes.
 *   <li>On a no-argument method of an enum, the method gives the value of each constant, which is otherwise its
 *       {@code name()}.
 * </ul>
 *
 * <p>Values may be strings, booleans, numbers, enums, {@code Optional}s, arrays and collections of these,
 * {@link java.time.Duration} (recorded in seconds, a double), {@link java.time.Instant} (recorded as ISO 8601 text in
 * UTC), OpenTelemetry's {@link io.opentelemetry.api.common.Value}, and records with attribute components. Anything else
 * needs {@link #path()} or {@link #asString()}. In a service interface, only the parameters that carry this annotation
 * are attributes. If the value is {@code null} or an empty {@code Optional}, the attribute is absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Attribute.Container.class)
public @interface Attribute {
    /**
     * The attribute's key. Default: the name of the parameter or component in snake_case; on a method, the key of the
     * baggage entry, or else the name of the method in snake_case. For a record with attribute components, the key and
     * a dot are put before the keys of the components; the default there is no prefix.
     *
     * @return the key, or an empty string for the default
     */
    String value() default "";

    /**
     * A path of accessors from the parameter to the value, such as {@code customer.id}. Each step is a getter, a record
     * component, a no-argument method or a public field, which the compiler resolves. If a step is {@code null}, the
     * attribute is absent. Default: the parameter itself.
     *
     * @return the path, or an empty string for the default
     */
    String path() default "";

    /**
     * How many different values of this attribute a metric takes. Metrics record values past the bound, and texts of
     * more than 256 characters, as {@code _OTHER}; spans and events keep them. Strings and numbers go to metrics only
     * if they have this bound. A metric takes no more than 2,000 values, even if the bound is higher. Default: 0, no
     * bound.
     *
     * @return the bound, or 0
     */
    int maxValues() default 0;

    /**
     * Whether the attribute also goes to the method's metrics, provided that it has a bound. Default: {@code true}.
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

    /**
     * The key of the baggage entry that supplies the value (<a
     * href="https://opentelemetry.io/docs/specs/otel/baggage/api/">Baggage API</a>), only on a method. For an
     * operation, it is read from the context in which the operation runs, including the baggage of its carrier and its
     * own entries. If there is no such entry, the attribute is absent. Default: none.
     *
     * @return the key, or an empty string for none
     */
    String baggage() default "";

    /** Holds the attributes of a method that has several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Container {
        /**
         * The attributes.
         *
         * @return the attributes, in the order they are written
         */
        Attribute[] value();
    }
}
