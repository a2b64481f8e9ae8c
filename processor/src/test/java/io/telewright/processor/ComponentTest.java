package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The component models. The annotations are imitated; the projects in {@code frameworks} have the real ones. */
class ComponentTest {
    private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";

    private static final Map<String, List<String>> ANNOTATIONS = Map.of(
            "jakarta", List.of("jakarta.inject.Inject", "jakarta.inject.Singleton"),
            "javax", List.of("javax.inject.Inject", "javax.inject.Singleton"),
            "cdi",
                    List.of(
                            "jakarta.inject.Inject",
                            "jakarta.enterprise.context.Dependent",
                            "jakarta.enterprise.inject.Any",
                            "jakarta.decorator.Decorator",
                            "jakarta.decorator.Delegate",
                            "jakarta.annotation.Priority"),
            "spring", List.of(AUTOWIRED, "org.springframework.stereotype.Component"));

    private static final List<JavaFileObject> SPRING = List.of(
            type("org.springframework.beans.factory.ObjectProvider", "interface ObjectProvider<T>", """
                    T getObject();
                    java.util.stream.Stream<T> stream();
                    """),
            type("org.springframework.beans.factory.support.RootBeanDefinition", "class RootBeanDefinition", ""),
            type("org.springframework.aop.scope.ScopedProxyUtils", "class ScopedProxyUtils", """
                    public static boolean isScopedTarget(String name) { return false; }
                    """),
            type(
                    "org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor",
                    "interface MergedBeanDefinitionPostProcessor",
                    """
                    void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type, String name);
                    Object postProcessAfterInitialization(Object bean, String name);
                    """));

    private static final JavaFileObject TELEMETRY = forSourceString("shop.Orders", """
            package shop;
            @io.telewright.Telemetry
            public interface Orders {
                @io.telewright.Traced
                void place(Runnable body);
            }
            """);

    private static JavaFileObject service(String declaration) {
        return forSourceString("shop.Store", "package shop; @io.telewright.Traced public interface " + declaration);
    }

    private static JavaFileObject type(String name, String head, String body) {
        int dot = name.lastIndexOf('.');
        return forSourceString(name, "package " + name.substring(0, dot) + "; public " + head + " {" + body + "}");
    }

    private static Stream<JavaFileObject> annotations(String model) {
        return Stream.concat(
                ANNOTATIONS.get(model).stream().map(ComponentTest::annotation),
                model.equals("spring") ? SPRING.stream() : Stream.of());
    }

    private static JavaFileObject annotation(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return type(
                name,
                "@interface " + simple,
                switch (simple) {
                    case "Component" -> "String value();";
                    case "Priority" -> "int value();";
                    default -> "";
                });
    }

    private static Compilation compile(String model, JavaFileObject... sources) {
        return telewright()
                .withOptions("-Atelewright.component=" + model, "-Xlint:all,-processing", "-Werror")
                .compile(Stream.concat(annotations(model), Stream.of(sources)).toArray(JavaFileObject[]::new));
    }

    private static String compiled(String model, String name, JavaFileObject source) {
        Compilation compiled = compile(model, source);
        assertThat(compiled).succeededWithoutWarnings();
        return generated(compiled).get(name);
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta, @Singleton, @Inject",
        "javax, @Singleton, @Inject",
        "cdi, @Dependent, @Inject",
        "spring, '@Component(\"shop.OtelOrders\")', @Autowired"
    })
    void theImplementationOfATelemetryInterfaceIsAComponent(String model, String ofClass, String ofConstructor) {
        assertThat(compiled(model, "OtelOrders.java", TELEMETRY))
                .contains(ofClass + "\npublic class", ofConstructor + "\n  public OtelOrders(OpenTelemetry")
                .containsOnlyOnce(ofConstructor + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "javax"})
    void aDecoratorIsNoComponentWhereItsDelegateCannotBeNamed(String model) {
        assertThat(compiled(model, "InstrumentedStore.java", service("Store { void take(); }")))
                .doesNotContain("@Singleton", "@Inject");
    }

    @Test
    void withCdiADecoratorIsADecorator() {
        assertThat(compiled("cdi", "InstrumentedStore.java", service("Store<T> { void take(T item); }")))
                .contains(
                        "@Decorator\n@Priority(2000)\npublic class InstrumentedStore<T>",
                        "@Inject\n  public InstrumentedStore(@Delegate @Any Store<T> delegate, OpenTelemetry");
    }

    @Test
    void withSpringADecoratorHasABeanPostProcessor() {
        assertThat(compiled("spring", "InstrumentedStore.java", service("Store { void take(); }")))
                .doesNotContain("@Autowired")
                .contains(
                        "  @Component(\"shop.InstrumentedStore.Wrapper\")\n  static final class Wrapper",
                        "return new InstrumentedStore((Store) bean, openTelemetry.getObject());");
    }

    @Test
    void withSpringTheBeansOfAnInterfaceOfOthersAreWrapped() {
        assertThat(compiled(
                        "spring", "InstrumentedStore.java", service("Store extends java.util.concurrent.Executor {}")))
                .contains("return Executor.class;", "new InstrumentedStore((Executor) bean,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Store<T>", "Store<T extends Comparable<? super T>, S extends java.util.List<T>>"})
    void withSpringTheBeansOfAGenericInterfaceAreWrapped(String head) {
        assertThat(compiled("spring", "InstrumentedStore.java", service(head + " { void take(T item); }")))
                .contains("return Store.class;", "new InstrumentedStore<>((Store<?");
    }

    @ParameterizedTest
    @CsvSource({
        "spring, java.util.concurrent.Callable<String>",
        "cdi, java.util.concurrent.Callable<String>",
        "cdi, java.util.concurrent.Executor"
    })
    void beansThatTheFrameworkCannotFindAreLeftToTheProgram(String model, String parent) {
        // when
        Compilation compiled = compile(model, service("Store extends " + parent + " {}"));

        // then
        assertThat(compiled).succeeded();
        assertThat(ids(compiled.diagnostics())).containsExactly("TW172");
        assertThat(generated(compiled).get("InstrumentedStore.java"))
                .doesNotContain("Wrapper", "@Decorator", "@Inject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "javax", "spring", "cdi"})
    void annotationsThatAreMissingAreReported(String model) {
        // when
        Compilation compiled = telewright()
                .withOptions("-Atelewright.component=" + model)
                .compile(TELEMETRY, service("Store { void take(); }"));

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW171", "TW171");
    }

    @Test
    void withoutAnInjectTheConstructorIsMarkedForSpring() {
        // when
        Compilation compiled = telewright().compile(TELEMETRY, annotation(AUTOWIRED));

        // then
        assertThat(generated(compiled).get("OtelOrders.java"))
                .contains("@Autowired\n")
                .doesNotContain("@Component");
    }
}
