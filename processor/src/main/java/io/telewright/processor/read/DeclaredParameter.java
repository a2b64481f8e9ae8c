package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter of a declared method.
 *
 * @param name its name in the source; of no meaning for an inherited method
 * @param type its type as a member of the interface that is generated for
 */
public record DeclaredParameter(
        String name, TypeMirror type, SourceRef at, List<DeclaredAttribute> attributes, DeclaredCrossing crossing) {
    /** Whether it carries none of our annotations. */
    public boolean isPlain() {
        return attributes.isEmpty() && crossing.isEmpty();
    }

    /** Whether it is there for the context alone. */
    public boolean isForContext() {
        return attributes.isEmpty() && !crossing.isEmpty();
    }
}
