package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the parameter of an operation into the baggage while the operation runs. The code that the operation calls can
 * read the entry, and carriers pass it on (<a href="https://opentelemetry.io/docs/specs/otel/baggage/api/">Baggage
 * API</a>). Baggage leaves the process in clear text, so it is no place for secrets.
 *
 * <p>The value may be a string, number, boolean, enum, {@link java.time.Duration} (seconds), {@link java.time.Instant}
 * (ISO 8601) or an {@code Optional} of these, written as an attribute would be. {@code null} and an empty
 * {@code Optional} leave the baggage as it is. The entry is in the baggage even while telemetry is disabled.
 *
 * <p>In a telemetry interface, a parameter with this annotation is an attribute only if it also carries
 * {@link Attribute}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface BaggageEntry {
    /**
     * The entry's key: a token as <a href="https://www.w3.org/TR/baggage/#key">W3C Baggage</a> defines it.
     *
     * @return the key
     */
    String value();
}
