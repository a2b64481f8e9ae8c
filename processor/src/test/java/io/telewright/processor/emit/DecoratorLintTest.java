package io.telewright.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Decorators of third-party interfaces compile without a warning, whatever their authors did. */
class DecoratorLintTest {
    private static String decorated(String traced, String... library) {
        Compilation compiled = telewright()
                .withOptions("-Xlint:all,-processing,-path,-classfile", "-Werror")
                .compile(
                        forSourceString("library.Third", """
                        package library;
                        import java.util.*;
                        import java.util.function.*;
                        %s
                        """.formatted(String.join("\n", library))),
                        forSourceString("shop.TracedThird", """
                        package shop;
                        @io.telewright.Traced
                        @SuppressWarnings({"deprecation", "rawtypes", "try"})
                        public interface %s {}
                        """.formatted(traced)));
        assertThat(compiled).succeededWithoutWarnings();
        return generated(compiled).get("InstrumentedTracedThird.java");
    }

    @Test
    void aSerializableInterfaceRaisesNoWarning() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "public interface Third extends java.io.Serializable { int size(); }"))
                .contains("@SuppressWarnings(\"serial\")");
    }

    @Test
    void aResourceWhoseCloseMayBeInterruptedRaisesNoWarning() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "@SuppressWarnings(\"try\") public interface Third extends AutoCloseable { int size(); }"))
                .contains("@SuppressWarnings(\"try\")");
    }

    @Test
    void anInterfaceBelowARawTypeRaisesNoWarning() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "@SuppressWarnings(\"rawtypes\") public interface Third extends Function { int size(); }"))
                .contains("Object apply(Object argument0)");
    }

    @Test
    void anInterfaceWithARawBoundRaisesNoWarning() {
        decorated(
                "TracedThird<C extends Comparable> extends library.Third<C>",
                "@SuppressWarnings(\"rawtypes\") public interface Third<C extends Comparable> { C least(); }");
    }

    @Test
    void aMethodThatOverridesADeprecatedOneRaisesNoWarning() {
        decorated(
                "TracedThird extends library.Third",
                "@SuppressWarnings(\"deprecation\") public interface Third extends Old { @Override void act(); }",
                "interface Old { /** @deprecated no more */ @Deprecated void act(); }");
    }

    @Test
    void anInterfaceNestedInADeprecatedTypeRaisesNoWarning() {
        decorated(
                "TracedThird extends library.Third.Nested",
                "/** @deprecated no more */ @Deprecated public interface Third { interface Nested { int size(); } }");
    }

    @Test
    void aTypeVariableNamedAsOneOfTheInterfaceIsRenamed() {
        assertThat(decorated(
                        "TracedThird<K, V> extends library.Third<K, V>",
                        "public interface Third<K, V> extends Function<K, V> {}"))
                .contains("public <V2> Function<V2, V> compose(Function<? super V2, ? extends K> argument0)")
                .contains("public <V2> Function<K, V2> andThen(Function<? super V, ? extends V2> argument0)");
    }

    @Test
    void anInterfaceThatAddsNothingToAHiddenOneRaisesNoWarning() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "public interface Third extends Hidden { @Override int size(); }",
                        "interface Hidden { int size(); }"))
                .contains("InstrumentedTracedThird(Third delegate)");
    }
}
