package io.telewright.processor;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Component;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value of {@code telewright.component}.
 *
 * @param option how the option names it
 * @param component how a generated class becomes a component
 * @param more the classes that generated code mentions besides the annotations of the component
 */
record ComponentModel(String option, Component component, List<ClassName> more) {
    private static final String SPRING_BEANS = "org.springframework.beans.factory";

    static final List<ComponentModel> ALL = List.of(
            new ComponentModel("none", Component.NONE, List.of()),
            ofInject("jakarta"),
            ofInject("javax"),
            new ComponentModel(
                    "spring",
                    Component.found(
                            ClassName.get("org.springframework.stereotype", "Component"),
                            ClassName.get(SPRING_BEANS + ".annotation", "Autowired"),
                            Component.Wrapping.SPRING),
                    List.of(
                            ClassName.get(SPRING_BEANS + ".support", "MergedBeanDefinitionPostProcessor"),
                            ClassName.get("org.springframework.aop.scope", "ScopedProxyUtils"))),
            new ComponentModel(
                    "cdi",
                    Component.found(
                            ClassName.get("jakarta.enterprise.context", "Dependent"),
                            ClassName.get("jakarta.inject", "Inject"),
                            Component.Wrapping.CDI),
                    List.of(
                            ClassName.get("jakarta.enterprise.inject", "Any"),
                            ClassName.get("jakarta.decorator", "Decorator"),
                            ClassName.get("jakarta.annotation", "Priority"))));

    private static ComponentModel ofInject(String namespace) {
        Component component = Component.found(
                ClassName.get(namespace + ".inject", "Singleton"),
                ClassName.get(namespace + ".inject", "Inject"),
                Component.Wrapping.BY_HAND);
        return new ComponentModel(namespace, component, List.of());
    }

    /** The classes that generated code mentions. */
    List<ClassName> needed() {
        return Stream.of(component.annotation().stream(), component.constructor().stream(), more.stream())
                .flatMap(names -> names)
                .toList();
    }
}
