package io.telewright.catalogue.read;

/**
 * The use of an attribute by a signal.
 *
 * @param requirement {@code required}, {@code recommended} or {@code conditionally_required}
 * @param condition the condition, or an empty string
 * @param sampling whether samplers see it
 */
public record DeclaredUse(String key, String requirement, String condition, boolean sampling) {
    public DeclaredUse {
        key = Fields.required(key, "key");
        requirement = Fields.required(requirement, "requirement");
        condition = Fields.optional(condition);
    }
}
