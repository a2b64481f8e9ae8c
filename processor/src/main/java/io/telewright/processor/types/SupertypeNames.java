package io.telewright.processor.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What classes are, by qualified name: most questions about a type are whether it is one of many that it is not. The
 * answers hold for one round, since the next one may know more of a class.
 */
final class SupertypeNames {
    private final Types types;
    private final Map<TypeElement, Set<String>> known = new HashMap<>();

    SupertypeNames(Types types) {
        this.types = types;
    }

    /** The name of a class and of all that it extends and implements. */
    Set<String> of(TypeElement element) {
        Set<String> names = known.get(element);
        if (names == null) {
            names = new HashSet<>();
            names.add(element.getQualifiedName().toString());
            for (TypeMirror parent : types.directSupertypes(element.asType())) {
                if (parent.getKind() == TypeKind.DECLARED) {
                    names.addAll(of((TypeElement) ((DeclaredType) parent).asElement()));
                }
            }
            known.put(element, names);
        }
        return names;
    }
}
