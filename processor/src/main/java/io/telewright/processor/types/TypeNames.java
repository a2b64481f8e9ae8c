package io.telewright.processor.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * The types of a method as they are written in a generated class. A type variable of an inherited method gets another
 * name if the class has one of the same name, which the method may mention too.
 */
public final class TypeNames extends SimpleTypeVisitor14<TypeName, @Nullable Void> {
    private final Map<Element, String> renamed = new HashMap<>();

    /**
     * The names for a method.
     *
     * @param user the interface that a class is generated for
     * @param method the method, which the interface declares or inherits
     * @param type its type as a member of the interface
     */
    public TypeNames(TypeElement user, ExecutableElement method, ExecutableType type) {
        Set<String> taken = new HashSet<>();
        user.getTypeParameters()
                .forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
        for (TypeVariable variable : type.getTypeVariables()) {
            Element element = variable.asElement();
            String name = element.getSimpleName().toString();
            if (!taken.add(name) && !user.equals(method.getEnclosingElement())) {
                renamed.put(element, free(name, taken));
            }
        }
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        while (!taken.add(name + number)) {
            number++;
        }
        return name + number;
    }

    public TypeName of(TypeMirror type) {
        return renamed.isEmpty() ? TypeName.get(type) : type.accept(this, null);
    }

    /** The declaration of a type variable, with its bounds as they are where it is a member of another type. */
    public TypeVariableName declaration(TypeVariable variable) {
        List<? extends TypeMirror> bounds = TypeVariables.bounds(variable);
        TypeVariableName declared = TypeVariableName.get(
                name(variable), bounds.stream().map(this::of).toArray(TypeName[]::new));
        return declared.bounds().size() < bounds.size() && bounds.size() > 1 ? withObject(declared) : declared;
    }

    /** {@code Object} as the first of several bounds is the erasure, and is left out by JavaPoet if it is a class. */
    private static TypeVariableName withObject(TypeVariableName declared) {
        return TypeVariableName.get(
                declared.name(),
                Stream.concat(Stream.of(TypeVariableName.get("Object")), declared.bounds().stream())
                        .toArray(TypeName[]::new));
    }

    private String name(TypeVariable variable) {
        Element element = variable.asElement();
        return renamed.getOrDefault(element, element.getSimpleName().toString());
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, @Nullable Void nothing) {
        return TypeName.get(type);
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable variable, @Nullable Void nothing) {
        return TypeVariableName.get(name(variable));
    }

    @Override
    public TypeName visitArray(ArrayType type, @Nullable Void nothing) {
        return ArrayTypeName.of(of(type.getComponentType()));
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, @Nullable Void nothing) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        TypeName[] arguments = type.getTypeArguments().stream().map(this::of).toArray(TypeName[]::new);
        if (type.getEnclosingType() instanceof DeclaredType outer
                && outer.accept(this, null) instanceof ParameterizedTypeName generic) {
            return generic.nestedClass(name.simpleName(), List.of(arguments));
        }
        return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
    }

    @Override
    public TypeName visitWildcard(WildcardType type, @Nullable Void nothing) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(
                type.getExtendsBound() == null ? ClassName.get(Object.class) : of(type.getExtendsBound()));
    }
}
