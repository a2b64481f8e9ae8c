package io.telewright.processor.validate;

import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

/** The lint warnings that the user's own types would raise in a generated class, which only repeats them. */
final class Suppressions extends SimpleTypeVisitor14<@Nullable Void, SortedSet<String>> {
    private final Elements elements;

    private Suppressions(Elements elements) {
        this.elements = elements;
    }

    static List<String> of(TypeFacts facts, DeclaredInterface declared) {
        SortedSet<String> found = new TreeSet<>();
        Suppressions visitor = new Suppressions(facts.elements());
        declared.element().getInterfaces().forEach(parent -> parent.accept(visitor, found));
        for (DeclaredMethod method : declared.methods()) {
            visitor.deprecation(method.element(), found);
            method.type().accept(visitor, found);
            if (method.element().isVarArgs() && !facts.isReifiable(lastParameter(method))) {
                found.add("unchecked");
            }
        }
        return List.copyOf(found);
    }

    private static TypeMirror lastParameter(DeclaredMethod method) {
        List<? extends TypeMirror> parameters = method.type().getParameterTypes();
        return ((ArrayType) parameters.get(parameters.size() - 1)).getComponentType();
    }

    private void deprecation(Element element, SortedSet<String> found) {
        if (elements.isDeprecated(element)) {
            found.add(isForRemoval(element) ? "removal" : "deprecation");
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
        method.getTypeVariables().forEach(variable -> variable.getUpperBound().accept(this, found));
        return null;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, SortedSet<String> found) {
        TypeElement element = (TypeElement) type.asElement();
        deprecation(element, found);
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
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
}
