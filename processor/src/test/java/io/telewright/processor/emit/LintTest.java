package io.telewright.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user's own declaration is suppressed for raises no warning in the generated class either. */
class LintTest {
    private static void givesNoWarning(JavaFileObject... sources) {
        // when
        Compilation compiled = telewright()
                .withOptions("-Xlint:all,-processing,-path,-classfile", "-Werror")
                .compile(sources);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).containsKey("OtelOrders.java");
    }

    private static JavaFileObject orders(String annotations, String... members) {
        return forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                import java.util.*;
                import java.util.function.*;
                %s
                @Telemetry
                public interface Orders {
                    %s
                }
                """.formatted(annotations, String.join("\n    ", members)));
    }

    @Test
    void aDeprecatedMethodRaisesNoWarning() {
        givesNoWarning(orders(
                "",
                "/** Orders. @deprecated no more */ @Deprecated @Metric void placed(boolean express);",
                "/** Orders. @deprecated soon gone */ @Deprecated(forRemoval = true) @Metric void sent();"));
    }

    @Test
    void aDeprecatedInterfaceRaisesNoWarning() {
        givesNoWarning(orders("/** Orders. @deprecated no more */ @Deprecated", "@Metric void placed();"));
    }

    @Test
    void typeVariablesNamedLikeTypesInGeneratedCodeRaiseNoWarning() {
        givesNoWarning(
                orders(
                        "",
                        "@Traced <Override> Override placed(Supplier<Override> body);",
                        "@Traced <Span, Context> Span sent(@Attribute(\"order.express\") boolean express, Supplier<Span> body);"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getter | SERVER   | deprecation | @Deprecated                    | ''",
                "setter | CLIENT   | removal     | @Deprecated(forRemoval = true) | ''",
                "getter | SERVER   | ''          | ''                             | @Deprecated",
                "setter | CLIENT   | ''          | ''                             | @Deprecated(forRemoval = true)",
                "getter | CONSUMER | deprecation | @Deprecated                    | @Deprecated(forRemoval = true)"
            })
    void aDeprecatedGetterOrSetterRaisesNoWarning(
            String member, String kind, String silenced, String ofClass, String ofConstructor) {
        JavaFileObject accessor = forSourceString("library.Old", """
                package library;
                import io.opentelemetry.context.propagation.*;
                /** Reads and writes nothing. @deprecated no more */
                %s
                public final class Old implements TextMapGetter<StringBuilder>, TextMapSetter<StringBuilder> {
                    /** Reads and writes nothing. @deprecated no more */
                    %s
                    public Old() {}
                    @SuppressWarnings("deprecation")
                    @Override
                    public Iterable<String> keys(StringBuilder carrier) {
                        return java.util.List.of();
                    }
                    @Override
                    public String get(StringBuilder carrier, String key) {
                        return null;
                    }
                    @Override
                    public void set(StringBuilder carrier, String key, String value) {}
                }
                """.formatted(ofClass, ofConstructor));

        givesNoWarning(
                accessor,
                orders(
                        "@SuppressWarnings(\"" + silenced + "\")",
                        "@Traced(kind = io.opentelemetry.api.trace.SpanKind." + kind + ")",
                        "void cross(@Carrier(" + member + " = library.Old.class) StringBuilder text, Runnable body);"));
    }

    @Test
    void deprecatedTypesAndMembersRaiseNoWarning() {
        JavaFileObject old = forSourceString("library.Old", """
                package library;
                /** Old. @deprecated no more */
                @Deprecated
                public final class Old {
                    /** Id. @deprecated no more */
                    @Deprecated
                    public String id() {
                        return "";
                    }
                }
                """);
        JavaFileObject kind = forSourceString("library.Kind", """
                package library;
                /** Kind. @deprecated gone soon */
                @Deprecated(forRemoval = true)
                public enum Kind { ONE }
                """);
        givesNoWarning(
                old,
                kind,
                orders(
                        "@SuppressWarnings({\"deprecation\", \"removal\"})",
                        "@Event(\"order.old\") void old(@Attribute(path = \"id\") library.Old old);",
                        "@Metric void counted(library.Kind kind);"));
    }

    @Test
    void rawTypesRaiseNoWarning() {
        givesNoWarning(orders(
                "@SuppressWarnings(\"rawtypes\")",
                "@Event(\"order.old\") void old(@Attribute(asString = true) Map labels);",
                "@Traced void place(@Attribute(asString = true) List[] items, Runnable body);"));
    }

    @Test
    void genericsAndVarargsRaiseNoWarning() {
        givesNoWarning(orders(
                "",
                "@Event(\"order.lost\") <T extends Number & Comparable<T>> void lost(@Attribute(asString = true) T id);",
                "@Event(\"order.found\") void found(String... ids);",
                "@Traced <T, X extends Exception> T place(Body<? extends T, ? extends X> body) throws X;",
                "interface Body<T, X extends Exception> { T run() throws X; }"));
    }
}
