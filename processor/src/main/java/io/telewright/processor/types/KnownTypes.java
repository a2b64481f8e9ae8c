package io.telewright.processor.types;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Tells whether all types are known that a type mentions. */
public final class KnownTypes extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
    private KnownTypes() {
        super(true);
    }

    public static boolean isKnown(TypeMirror type) {
        return type.accept(new KnownTypes(), null);
    }

    private boolean all(Stream<? extends TypeMirror> mentioned) {
        return mentioned.allMatch(type -> type.accept(this, null));
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void nothing) {
        return false;
    }

    /** The compiler looks for the class of a type in a class file only when it is asked of what kind it is. */
    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void nothing) {
        type.asElement().getKind();
        return type.asElement().asType().getKind() != TypeKind.ERROR && all(type.getTypeArguments().stream());
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void nothing) {
        return type.getComponentType().accept(this, null);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, @Nullable Void nothing) {
        return all(Stream.of(Optional.ofNullable(type.getExtendsBound()), Optional.ofNullable(type.getSuperBound()))
                .flatMap(Optional::stream));
    }

    @Override
    public Boolean visitExecutable(ExecutableType type, @Nullable Void nothing) {
        return all(Stream.of(
                        List.of(type.getReturnType()),
                        type.getParameterTypes(),
                        type.getThrownTypes(),
                        type.getTypeVariables().stream()
                                .flatMap(variable -> TypeVariables.bounds(variable).stream())
                                .toList())
                .flatMap(List::stream));
    }
}
