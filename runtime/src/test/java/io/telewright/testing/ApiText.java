package io.telewright.testing;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declarations as text: how they are called from other packages, and nothing of how they are implemented. */
final class ApiText {
    /** What every class, annotation and record is, and need not be said. */
    private static final Set<Type> IMPLIED = Set.of(Object.class, Annotation.class, Record.class);

    private ApiText() {}

    static String of(Class<?> type) {
        return visibility(type.getModifiers())
                + kind(type)
                + type.getCanonicalName()
                + typeParameters(type)
                + list(" extends ", Stream.ofNullable(type.isEnum() ? null : type.getGenericSuperclass()), " ")
                + list(type.isInterface() ? " extends " : " implements ", Stream.of(type.getGenericInterfaces()), ", ")
                + metaAnnotations(type);
    }

    private static String kind(Class<?> type) {
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isInterface()) {
            return sealed + (type.isAnnotation() ? "@interface " : "interface ");
        }
        if (type.isEnum() || type.isRecord()) {
            return type.isEnum() ? "enum " : "record ";
        }
        return sealed + words(type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL)) + "class ";
    }

    private static String metaAnnotations(Class<?> type) {
        return Stream.of(Target.class, Retention.class, Repeatable.class)
                .map(type::getAnnotation)
                .filter(annotation -> annotation != null)
                .map(annotation -> " " + plain(annotation.toString()))
                .collect(joining());
    }

    static String of(Member member) {
        if (member instanceof Field field) {
            return of(field);
        }
        return member instanceof Method method ? of(method) : of((Constructor<?>) member);
    }

    private static String of(Field field) {
        return field.isEnumConstant()
                ? field.getName()
                : modifiers(field) + text(field.getAnnotatedType()) + " " + field.getName() + constant(field);
    }

    /** Compilers copy constants into the classes that use them, so that their values are part of the API. */
    private static String constant(Field field) {
        boolean text = field.getType() == String.class;
        if (!Modifier.isStatic(field.getModifiers())
                || !(text || field.getType().isPrimitive())) {
            return "";
        }
        try {
            return " = " + value(field.get(null));
        } catch (IllegalAccessException failure) {
            return "";
        }
    }

    private static String of(Constructor<?> constructor) {
        return visibility(constructor.getModifiers()) + typeParameters(constructor) + "new" + parameters(constructor);
    }

    private static String of(Method method) {
        Object byDefault = method.getDefaultValue();
        return modifiers(method)
                + (method.isDefault() ? "default " : "")
                + typeParameters(method)
                + text(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (byDefault == null ? "" : " default " + value(byDefault));
    }

    private static String modifiers(Member member) {
        int implied = member.getDeclaringClass().isInterface() ? Modifier.ABSTRACT : 0;
        int shown = Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
        return visibility(member.getModifiers()) + words(member.getModifiers() & shown & ~implied);
    }

    private static String words(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String visibility(int modifiers) {
        return Modifier.isProtected(modifiers) ? "protected " : "";
    }

    private static String typeParameters(GenericDeclaration declaration) {
        String parameters = Stream.of(declaration.getTypeParameters())
                .map(variable -> variable.getName() + list(" extends ", Stream.of(variable.getBounds()), " & "))
                .collect(joining(", "));
        return parameters.isEmpty() ? "" : "<" + parameters + ">" + (declaration instanceof Executable ? " " : "");
    }

    private static String parameters(Executable executable) {
        String types = Stream.of(executable.getAnnotatedParameterTypes())
                .map(ApiText::text)
                .collect(joining(", ", "(", ")"));
        return (executable.isVarArgs() ? types.replaceFirst("\\[]\\)$", "...)") : types)
                + list(" throws ", Stream.of(executable.getGenericExceptionTypes()), ", ");
    }

    private static String list(String start, Stream<Type> types, String separator) {
        String text = types.filter(type -> !IMPLIED.contains(type))
                .map(type -> plain(type.getTypeName()))
                .collect(joining(separator));
        return text.isEmpty() ? "" : start + text;
    }

    private static String text(AnnotatedType annotated) {
        String nullable = annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        return nullable + plain(annotated.getType().getTypeName());
    }

    private static String value(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> value(Array.get(value, i)))
                    .collect(joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> type) {
            return type.getCanonicalName();
        }
        return value instanceof String ? '"' + value.toString() + '"' : value.toString();
    }

    /** Names as sources have them: what the JDK writes for nested types depends on its version. */
    private static String plain(String text) {
        return text.replace('$', '.').replaceAll("\\bjava\\.lang\\.(annotation\\.)?(?=[A-Z])", "");
    }
}
