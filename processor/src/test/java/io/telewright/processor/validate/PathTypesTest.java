package io.telewright.processor.validate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths through generic types: what is known of a wildcard is its bound and that of the type parameter. */
class PathTypesTest {
    private static Compilation compile(String method) {
        return telewright()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                import java.util.*;
                import java.util.function.Supplier;
                @Traced
                public interface Shop {
                    %s
                    class Item { public String id; public String getId() { return id; } }
                    interface Tag { String mark(); }
                    class Box<T> {
                        public T value;
                        public List<T> all() { return List.of(); }
                        public Optional<T> maybe() { return Optional.empty(); }
                        public T[] array() { return null; }
                    }
                    class Items<T extends Item> extends Box<T> {}
                    class Lists<T> extends Box<List<T>> { public T first() { return null; } }
                    class Numbers<T extends Number & Comparable<T>> { public T getC() { return null; } }
                    interface Node<N extends Node<N>> { N next(); String id(); }
                    class Outer<T> {
                        public class Inner { public T get() { return null; } }
                        public Inner inner() { return null; }
                    }
                    record Page<T>(@Attribute("page.item") T item, @Attribute("page.size") int size) {}
                }
                """.formatted(method)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // C4: a public field of a type with a wildcard
                "@Attribute(value = \"a.b\", path = \"value.id\") Box<? extends Item>",
                "@Attribute(value = \"a.b\", path = \"value.id\") Items<?>",
                "@Attribute(value = \"a.b\", path = \"value.id\") Items<? super Item>",
                "@Attribute(value = \"a.b\", path = \"value.id\") Items<? extends Tag>",
                "@Attribute(value = \"a.b\", path = \"value.mark\") Items<? extends Tag>",
                "@Attribute(value = \"a.b\", path = \"value.size\") Lists<? extends Item>",
                "@Attribute(value = \"a.b\", path = \"first.id\") Lists<? extends Item>",
                "@Attribute(value = \"a.b\", path = \"maybe.id\") Items<?>",
                "@Attribute(value = \"a.b\", path = \"all\") Box<? extends CharSequence>",
                "@Attribute(value = \"a.b\", path = \"array\") Box<? extends CharSequence>",
                "@Attribute(value = \"a.b\", path = \"inner.get.id\") Outer<? extends Item>",
                "@Attribute Page<? extends CharSequence>",
                "@Attribute Optional<? extends Page<? extends CharSequence>>",
                // C5: a type parameter that is bounded by its own type
                "@Attribute(value = \"a.b\", path = \"id\") Node<?>",
                "@Attribute(value = \"a.b\", path = \"next.next.id\") Node<?>",
                "@Attribute(value = \"a.b\", path = \"next.mark\") Node<? extends Tag>",
                "@Attribute(value = \"a.b\", path = \"next.next.id\") Node<? extends Tag>",
                // C6: several bounds
                "@Attribute(value = \"a.b\", path = \"c.intValue\") Numbers<?>",
                "@Attribute(value = \"a.b\", path = \"c\") Numbers<? extends Integer>",
                "@Attribute(value = \"a.b\", path = \"c\", asString = true) Numbers<?>",
            })
    void theyLeadThroughBounds(String declaration) {
        assertThat(compile("void sell(" + declaration + " a);")).succeeded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Attribute(value = \"a.b\", path = \"value.id\") Box<?>",
                "@Attribute(value = \"a.b\", path = \"value.id\") Box<? super Item>",
                "@Attribute(value = \"a.b\", path = \"value.mark\") Items<?>",
                "@Attribute(value = \"a.b\", path = \"next.next.mark\") Node<? extends Tag>",
                "@Attribute(value = \"a.b\", path = \"c.mark\") Numbers<?>",
            })
    void nothingElseIsKnown(String declaration) {
        assertThat(ids(compile("void sell(" + declaration + " a);").diagnostics()))
                .containsExactly("TW067");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<T extends Item & Tag> void call(@Attribute(value = \"a.b\", path = \"id\") T a);",
                "<T extends Item & Tag> void call(@Attribute(value = \"a.b\", path = \"mark\") T a);",
                "<T extends Item & Tag, B extends Box<T>> void call(@Attribute(value = \"a.b\", path = \"value.mark\") B a);",
                "<T extends Object & CharSequence & Comparable<T>> void call(@Attribute(\"a.b\") T a);",
                "<T extends CharSequence & Comparable<T>> void call(@Attribute(\"a.b\") List<T> a);",
                "<O extends Optional<String>> void call(@Attribute(\"a.b\") O a);",
                "@Attribute(value = \"a.b\", path = \"value.id\") Box<? extends Item> call();",
                "@Attribute(value = \"a.b\", path = \"id\") <T extends Item & Tag> Optional<? extends T> call(T item);",
            })
    void theyLeadThroughTypeVariables(String method) {
        assertThat(compile(method)).succeeded();
    }
}
