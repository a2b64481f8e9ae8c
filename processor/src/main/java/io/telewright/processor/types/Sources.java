package io.telewright.processor.types;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Source;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Says where a value comes from in the words of the model. */
public final class Sources {
    private Sources() {}

    /**
     * The source of a value.
     *
     * @param type the type of the origin
     * @param steps what leads from there to the value
     */
    public static Source of(TypeFacts facts, Source.Origin origin, TypeMirror type, List<Source.Step> steps) {
        TypeMirror named = facts.valueType(type);
        return new Source(origin, TypeName.get(named), TypeVariables.mentionedIn(named), List.copyOf(steps));
    }
}
