package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An attribute of the telemetry that a method declares (<a
 * href="https://opentelemetry.io/docs/specs/otel/common/#attribute">Attribute</a>). It may be repeated.
 *
 * <p>The place of the annotation decides what the value is:
 *
 * <ul>
 *   <li>On a parameter, it is the argument, or what {@link #path()} reads from it.
 *   <li>On a method, it is the result of the operation, unless {@link #constant()}, {@link #thrown()},
 *       {@link #returned()} or {@link #baggage()} names another source.
 *   <li>On an interface, it is a {@link #constant()} or an entry of the {@link #baggage()}, and applies to every method
 *       of the generated class, including those of super-interfaces.
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
 *
 * <p><b>Several sources of one key.</b> A method may declare one key several times. The value comes from the first
 * source that has one, in this order: {@link #thrown()}, the most specific type first; {@link #returned()}, the most
 * specific type first, then the result itself; a parameter that is {@linkplain ReadAt#END read at the end}; a
 * parameter; a constant or baggage entry of the method; one of the interface. All sources of a key have values of one
 * type.
 *
 * <p><b>Dynamic attributes.</b> A parameter of the type {@link io.opentelemetry.api.common.Attributes} or
 * {@code Map<String, ?>} that carries the annotation gives attributes whose keys are known only at run time. Spans and
 * events have them, but metrics do not. {@code @Attribute("app")} puts {@code app.} before their keys. A {@code null}
 * value is skipped. At most 64 of them are taken. They never replace an attribute that the method declares,
 * {@code error.type} or a key that begins with {@code exception.} or {@code otel.}. An attribute that is left out for
 * one of these reasons, or because its key is empty or not a text, is reported once for each method.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Repeatable(Attribute.Container.class)
public @interface Attribute {
    /**
     * The attribute's key. Default: the name of the parameter or component in snake_case; on a method or interface, the
     * key of the baggage entry, or else the name of the method in snake_case. A constant of an interface needs a key. For
     * a record with attribute components, and for dynamic attributes, the key and a dot are put before their keys; the
     * default there is no prefix.
     *
     * @return the key, or an empty string for the default
     */
    String value() default "";

    /**
     * A path of accessors from the parameter, result or exception to the value, such as {@code customer.id}. Each step is
     * a getter, a record component, a no-argument method or a public field, which the compiler resolves. If a step is
     * {@code null}, the attribute is absent. If the path leads through an enum, the value of each constant is read once,
     * when the generated class is instantiated, and the attribute is bounded by the enum. A value that is read through
     * a boolean has two possible values. A {@code ?} as the last step says whether there is a value: {@code path = "?"}
     * on an {@code Optional} or a reference is a boolean. Default: the parameter or result itself.
     *
     * @return the path, or an empty string for the default
     */
    String path() default "";

    /**
     * A fixed value, on a method or an interface, or together with {@link #thrown()} or {@link #returned()}. It is
     * bounded, so metrics have it, too, unless {@link #metric()} is {@code false}. It must not be empty. Default: none.
     *
     * @return the value as text, or an empty string for none, which must not be written out
     */
    String constant() default "";

    /**
     * The type of the {@link #constant()}. It may be left out if another source of the key gives it. Default:
     * {@link Type#STRING}.
     *
     * @return the type of the constant
     */
    Type type() default Type.STRING;

    /**
     * Reads the attribute from the exception that ends the operation, if it is of one of these types. The value is what
     * {@link #path()} leads to, the {@link #constant()}, or with {@link #asString()} the text. An exception that a
     * future wraps in a {@link java.util.concurrent.CompletionException} or
     * {@link java.util.concurrent.ExecutionException} is unwrapped. Metrics take the attribute only if it is bounded,
     * for example by {@link #maxValues()}. It is allowed only on a method. Default: none.
     *
     * @return the types of exception, each of which has the path, if there is one
     */
    Class<? extends Throwable>[] thrown() default {};

    /**
     * Reads the attribute from the result of the operation, if it is of one of these types. The value is what
     * {@link #path()} leads to, the {@link #constant()}, or with {@link #asString()} the text. This is for results of a
     * sealed type. It is allowed only on a method. Default: none.
     *
     * @return the types of result, each of which has the path, if there is one
     */
    Class<?>[] returned() default {};

    /**
     * When a parameter is read. {@link ReadAt#END} is for what the operation itself sets, such as the id that a broker
     * gives to a message. It cannot be combined with {@link #sampling()}. Default: {@link ReadAt#START}.
     *
     * @return when the parameter is read
     */
    ReadAt readAt() default ReadAt.START;

    /**
     * The values that a text may have. Spans, events and metrics record any other text as {@code _OTHER}, so the
     * attribute is bounded. Default: none, which allows any value.
     *
     * @return the values, or none
     */
    String[] values() default {};

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
     * With {@code false}, it is not an error that an attribute has no bound and is left out of metrics.
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
     * href="https://opentelemetry.io/docs/specs/otel/baggage/api/">Baggage API</a>), only on a method or an interface. For an
     * operation, it is read from the context in which the operation runs, including the baggage of its carrier and its
     * own entries. If there is no such entry, the attribute is absent. Default: none.
     *
     * @return the key, or an empty string for none
     */
    String baggage() default "";

    /** The types of a constant. */
    enum Type {
        /** A text. */
        STRING,
        /** A whole number of 64 bits. */
        LONG,
        /** A floating-point number of 64 bits. */
        DOUBLE,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /** When a parameter is read. */
    enum ReadAt {
        /** At the call, or when the operation starts. */
        START,
        /** When the operation ends. */
        END
    }

    /** Holds the attributes of an element that has several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
    @interface Container {
        /**
         * The attributes.
         *
         * @return the attributes, in the order they are written
         */
        Attribute[] value();
    }
}
