package io.telewright.processor.types;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds the type variables that a type mentions, those in their bounds included. */
public final class TypeVariables extends SimpleTypeVisitor14<@Nullable Void, Map<String, TypeVariable>> {
    private final boolean inLowerBounds;

    private TypeVariables(boolean inLowerBounds) {
        this.inLowerBounds = inLowerBounds;
    }

    public static List<TypeVariableName> mentionedIn(TypeMirror type) {
        return names(find(type, true));
    }

    /** Those that the compiler can tell from an argument of the type: not from a mere {@code ? super T}. */
    public static List<TypeVariableName> toldBy(TypeMirror type) {
        return names(find(type, false));
    }

    /** Those that a class or interface declares, and no method. */
    public static List<TypeVariable> ofTypes(TypeMirror type) {
        return find(type, true).stream()
                .filter(variable ->
                        ((TypeParameterElement) variable.asElement()).getGenericElement() instanceof TypeElement)
                .toList();
    }

    private static List<TypeVariableName> names(List<TypeVariable> variables) {
        return variables.stream().map(TypeVariables::name).toList();
    }

    private static List<TypeVariable> find(TypeMirror type, boolean inLowerBounds) {
        Map<String, TypeVariable> found = new LinkedHashMap<>();
        type.accept(new TypeVariables(inLowerBounds), found);
        return List.copyOf(found.values());
    }

    /** The declaration of a type variable, with its bounds as they are where it is a member of another type. */
    static TypeVariableName name(TypeVariable variable) {
        return TypeVariableName.get(
                variable.asElement().getSimpleName().toString(),
                bounds(variable).stream().map(TypeName::get).toArray(TypeName[]::new));
    }

    /** The bounds of a type variable, as they are where it is a member of another type. */
    public static List<? extends TypeMirror> bounds(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        List<? extends TypeMirror> bounds =
                bound instanceof IntersectionType intersection ? intersection.getBounds() : List.of(bound);
        List<? extends TypeMirror> declared = ((TypeParameterElement) variable.asElement()).getBounds();
        // ECJ leaves out Object where it is the first of several bounds.
        return declared.size() > bounds.size() ? declared : bounds;
    }

    @Override
    public @Nullable Void visitTypeVariable(TypeVariable variable, Map<String, TypeVariable> found) {
        if (found.putIfAbsent(variable.asElement().getSimpleName().toString(), variable) == null) {
            bounds(variable).forEach(bound -> bound.accept(this, found));
        }
        return null;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, Map<String, TypeVariable> found) {
        type.getTypeArguments().forEach(argument -> argument.accept(this, found));
        return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, Map<String, TypeVariable> found) {
        return type.getComponentType().accept(this, found);
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, Map<String, TypeVariable> found) {
        if (type.getExtendsBound() != null) {
            type.getExtendsBound().accept(this, found);
        }
        if (inLowerBounds && type.getSuperBound() != null) {
            type.getSuperBound().accept(this, found);
        }
        return null;
    }
}
