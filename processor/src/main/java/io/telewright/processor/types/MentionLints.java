package io.telewright.processor.types;

import java.util.SortedSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds the lint warnings that the mere mention of a type raises. */
public final class MentionLints extends SimpleTypeVisitor14<@Nullable Void, SortedSet<String>> {
    private final Elements elements;

    public MentionLints(Elements elements) {
        this.elements = elements;
    }

    /** Adds what the use of an element raises; a type is written with those around it. */
    public void use(Element element, SortedSet<String> found) {
        if (elements.isDeprecated(element)) {
            found.add(isForRemoval(element) ? "removal" : "deprecation");
        }
        if (element instanceof TypeElement && element.getEnclosingElement() instanceof TypeElement outer) {
            use(outer, found);
        }
    }

    private static boolean isForRemoval(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals("java.lang.Deprecated")) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    if (Boolean.TRUE.equals(value.getValue())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public @Nullable Void visitExecutable(ExecutableType method, SortedSet<String> found) {
        method.getReturnType().accept(this, found);
        method.getParameterTypes().forEach(parameter -> parameter.accept(this, found));
        method.getThrownTypes().forEach(thrown -> thrown.accept(this, found));
        method.getTypeVariables().forEach(variable -> bounds(variable, found));
        return null;
    }

    /** Adds what the bounds of a type variable raise. */
    public void bounds(TypeVariable variable, SortedSet<String> found) {
        TypeVariables.bounds(variable).forEach(bound -> bound.accept(this, found));
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, SortedSet<String> found) {
        TypeElement element = (TypeElement) type.asElement();
        use(element, found);
        if (isRaw(type)) {
            found.add("rawtypes");
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            if (!(argument instanceof TypeVariable)) {
                argument.accept(this, found);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, SortedSet<String> found) {
        return type.getComponentType().accept(this, found);
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, SortedSet<String> found) {
        if (type.getExtendsBound() != null) {
            type.getExtendsBound().accept(this, found);
        }
        if (type.getSuperBound() != null) {
            type.getSuperBound().accept(this, found);
        }
        return null;
    }

    /** Whether the arguments of a generic type are left out. */
    public static boolean isRaw(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }
}
