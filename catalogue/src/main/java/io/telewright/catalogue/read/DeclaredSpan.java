package io.telewright.catalogue.read;

import java.util.List;

/**
 * A span.
 *
 * @param name its name as it is written
 * @param derived whether its name is derived from the names of the interface and the method
 * @param kind its kind, such as {@code client}
 * @param parent how its parent is chosen
 * @param open whether it may have further attributes, whose keys are known only at run time
 */
public record DeclaredSpan(
        String name, boolean derived, String kind, String parent, boolean open, List<DeclaredUse> attributes) {
    public DeclaredSpan {
        name = Fields.required(name, "name");
        kind = Fields.required(kind, "kind");
        parent = Fields.optional(parent);
        attributes = Fields.optional(attributes);
    }
}
