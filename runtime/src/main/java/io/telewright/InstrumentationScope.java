package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The instrumentation scope of the telemetry that an interface declares, as the OpenTelemetry specification defines it
 * in <a href="https://opentelemetry.io/docs/specs/otel/common/instrumentation-scope/">Instrumentation Scope</a>.
 *
 * <p>It applies to the methods that the interface itself declares. A method that is inherited from another interface
 * with telemetry keeps the scope and prefix of the interface that declares it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InstrumentationScope {
    /**
     * The scope's name. Default: the qualified name of the interface.
     *
     * @return the name, or an empty string for the default
     */
    String value() default "";

    /**
     * The version of the instrumented code. Default: none.
     *
     * @return the version, or an empty string for none
     */
    String version() default "";

    /**
     * The schema URL that the emitted telemetry conforms to. Default: none.
     *
     * @return the URL, or an empty string for none
     */
    String schemaUrl() default "";

    /**
     * A prefix that is put, with a dot, before the names of metrics and events that are derived from a method's name.
     * Names that are written out are used as they are. Default: none.
     *
     * @return the prefix, such as {@code shop.checkout}, or an empty string for none
     */
    String prefix() default "";
}
