package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decorators of third-party interfaces compile without a warning, whatever their authors did. */
class DecoratorLintTest {
    @TempDir
    Path directory;

    private String decorated(String traced, String... library) {
        Compiled compiled = Javac.into(directory)
                .with("-Xlint:all,-processing,-path,-classfile", "-Werror")
                .compile(
                        Javac.source("library.Third", """
                        package library;
                        import java.util.*;
                        import java.util.function.*;
                        %s
                        """.formatted(String.join("\n", library))),
                        Javac.source("shop.TracedThird", """
                        package shop;
                        @io.telewright.Traced
                        @SuppressWarnings({"deprecation", "rawtypes", "try"})
                        public interface %s {}
                        """.formatted(traced)));
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.generated().get("InstrumentedTracedThird.java");
    }

    @Test
    void ofASerializableInterface() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "public interface Third extends java.io.Serializable { int size(); }"))
                .contains("@SuppressWarnings(\"serial\")");
    }

    @Test
    void ofAResourceWhoseCloseMayBeInterrupted() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "@SuppressWarnings(\"try\") public interface Third extends AutoCloseable { int size(); }"))
                .contains("@SuppressWarnings(\"try\")");
    }

    @Test
    void ofAnInterfaceBelowARawType() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "@SuppressWarnings(\"rawtypes\") public interface Third extends Function { int size(); }"))
                .contains("Object apply(Object argument0)");
    }

    @Test
    void ofAnInterfaceWithARawBound() {
        decorated(
                "TracedThird<C extends Comparable> extends library.Third<C>",
                "@SuppressWarnings(\"rawtypes\") public interface Third<C extends Comparable> { C least(); }");
    }

    @Test
    void ofAMethodThatOverridesADeprecatedOne() {
        decorated(
                "TracedThird extends library.Third",
                "@SuppressWarnings(\"deprecation\") public interface Third extends Old { @Override void act(); }",
                "interface Old { /** @deprecated no more */ @Deprecated void act(); }");
    }

    @Test
    void ofAnInterfaceNestedInADeprecatedType() {
        decorated(
                "TracedThird extends library.Third.Nested",
                "/** @deprecated no more */ @Deprecated public interface Third { interface Nested { int size(); } }");
    }

    @Test
    void ofAMethodWhoseTypeVariableIsNamedAsOneOfTheInterface() {
        assertThat(decorated(
                        "TracedThird<K, V> extends library.Third<K, V>",
                        "public interface Third<K, V> extends Function<K, V> {}"))
                .contains("public <V2> Function<V2, V> compose(Function<? super V2, ? extends K> argument0)")
                .contains("public <V2> Function<K, V2> andThen(Function<? super V, ? extends V2> argument0)");
    }

    @Test
    void ofAnInterfaceThatAddsNothingToAHiddenOne() {
        assertThat(decorated(
                        "TracedThird extends library.Third",
                        "public interface Third extends Hidden { @Override int size(); }",
                        "interface Hidden { int size(); }"))
                .contains("InstrumentedTracedThird(Third delegate)");
    }
}
