package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.telewright.processor.model.GeneratedClass;
import javax.lang.model.element.Modifier;

/**
 * Writes the bean post-processor that wraps the beans of a service interface in Spring. It runs after the
 * post-processors that look for annotations in the classes of beans, because they would find none in a decorator.
 * Spring runs the post-processors for merged bean definitions last.
 */
final class SpringWrapperEmitter {
    private static final ClassName COMPONENT = ClassName.get("org.springframework.stereotype", "Component");
    private static final ClassName PROVIDER = ClassName.get("org.springframework.beans.factory", "ObjectProvider");
    private static final String SUPPORT = "org.springframework.beans.factory.support";
    private static final ClassName POST_PROCESSOR = ClassName.get(SUPPORT, "MergedBeanDefinitionPostProcessor");
    private static final ClassName DEFINITION = ClassName.get(SUPPORT, "RootBeanDefinition");
    private static final ClassName SCOPES = ClassName.get("org.springframework.aop.scope", "ScopedProxyUtils");
    private static final TypeName OPEN_TELEMETRY = ParameterizedTypeName.get(PROVIDER, Library.OPEN_TELEMETRY);
    private static final TypeName WRAPPERS = ParameterizedTypeName.get(PROVIDER, Library.BEAN_WRAPPER);
    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private final GeneratedClass model;
    private final TypeName delegate;

    SpringWrapperEmitter(GeneratedClass model, GeneratedClass.Decoration decoration) {
        this.model = model;
        delegate = decoration.delegate();
    }

    TypeSpec emit(String name) {
        ClassName type = model.name().nestedClass(name);
        return TypeSpec.classBuilder(name)
                .addJavadoc("Wraps every bean that is a {@link $T}.\n", erased())
                .addAnnotation(ComponentEmitter.named(COMPONENT, type))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(POST_PROCESSOR)
                .addSuperinterface(Library.BEAN_WRAPPER)
                .addField(FieldSpec.builder(OPEN_TELEMETRY, "openTelemetry", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addField(FieldSpec.builder(WRAPPERS, "wrappers", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(wrapped())
                .addMethod(merge())
                .addMethod(wrap())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(OPEN_TELEMETRY, "openTelemetry")
                .addParameter(WRAPPERS, "wrappers")
                .addStatement("this.openTelemetry = openTelemetry")
                .addStatement("this.wrappers = wrappers")
                .build();
    }

    private MethodSpec wrapped() {
        return overriding("wrapped", ANY_CLASS)
                .addStatement("return $T.class", erased())
                .build();
    }

    /** The method that makes it one of the last. It does nothing. */
    private static MethodSpec merge() {
        return overriding("postProcessMergedBeanDefinition", TypeName.VOID)
                .addParameter(DEFINITION, "definition")
                .addParameter(ANY_CLASS, "type")
                .addParameter(String.class, "name")
                .addComment("Spring lets those that have this method see a bean last.")
                .build();
    }

    private MethodSpec wrap() {
        CodeBlock arguments = model.typeVariables().isEmpty() ? CodeBlock.of("") : CodeBlock.of("<>");
        return overriding("postProcessAfterInitialization", ClassName.get(Object.class))
                .addParameter(Object.class, "bean")
                .addParameter(String.class, "name")
                .beginControlFlow(
                        "if (bean instanceof $T || $T.isScopedTarget(name) || !wraps(bean, wrappers.stream()))",
                        model.name(),
                        SCOPES)
                .addStatement("return bean")
                .endControlFlow()
                .addStatement(
                        "return new $T$L(($T) bean, openTelemetry.getObject())", model.name(), arguments, unbounded())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private ClassName erased() {
        return delegate instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) delegate;
    }

    /** The type with wildcards: every object of the class has it, so that a cast is checked. */
    private TypeName unbounded() {
        return delegate instanceof ParameterizedTypeName generic
                ? ParameterizedTypeName.get(
                        generic.rawType(),
                        generic.typeArguments().stream()
                                .map(argument -> WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new))
                : delegate;
    }
}
