package io.telewright.catalogue;

/**
 * The use of an attribute by a signal.
 *
 * @param requirement {@code required}, {@code recommended} or {@code conditionally_required}
 * @param condition the condition, or an empty string
 * @param sampling whether samplers see it
 */
public record Use(String key, String requirement, String condition, boolean sampling) {
    static final String REQUIRED = "required";
    static final String CONDITIONALLY_REQUIRED = "conditionally_required";
}
