package io.telewright.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Valid service interfaces whose decorators do not come out right by merely repeating what they say. */
class AwkwardServicesTest {
    private static Compilation compile(String... declarations) {
        return telewright().compile(forSourceString("shop.Shop", """
                        package shop;
                        import io.telewright.*;
                        import java.util.*;
                        import java.util.concurrent.*;
                        interface Shop {
                        """ + String.join("\n", declarations) + "}"));
    }

    @Test
    void objectStaysTheFirstOfSeveralBounds() {
        Compilation compiled = compile("""
                @Traced interface Sorter {
                    <T extends Object & Comparable<? super T>> T max(Collection<? extends T> values);
                }
                """);

        assertThat(compiled).succeededWithoutWarnings();
    }

    @Test
    void typeVariablesMayBeBoundedByStagesOfWildcards() {
        Compilation compiled = compile("""
                @Traced interface Tracker<S extends CompletionStage<?>> {
                    S stage();
                    <F extends CompletableFuture<?>> F track(F future);
                    <T, F extends CompletableFuture<? extends T>> F follow(F future);
                }
                """);

        assertThat(compiled).succeededWithoutWarnings();
    }

    @Test
    void parametersMayHaveDollars() {
        Compilation compiled = compile("@Traced interface Prices { void set(String cost$, String a$L, String $x); }");

        assertThat(compiled).succeededWithoutWarnings();
    }

    @Test
    void parametersAndConstantsMayBeNamedLikeTheClassesInGeneratedCode() {
        Compilation compiled = compile("""
                @Traced interface Names {
                    String Objects = "";
                    int Tracer = 1;
                    @Metric(value = "names.set.duration", kind = Metric.Kind.HISTOGRAM)
                    void set(String Context, String Spans, String System, String Class, String SpanKind);
                }
                """);

        assertThat(compiled).succeededWithoutWarnings();
    }

    @Test
    void typesOfJavaLangAreMeantWhereThePackageHasTypesOfTheirNames() {
        Compilation compiled = telewright()
                .compile(
                        forSourceString("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        @Traced interface Orders {
                            @Traced(notAnError = java.lang.IllegalStateException.class)
                            java.lang.Integer place(@Attribute("a") java.lang.String a, @Attribute("b") boolean b);
                        }
                        """),
                        forSourceString("shop.IllegalStateException", "package shop; class IllegalStateException {}"),
                        forSourceString("shop.Class", "package shop; class Class {}"),
                        forSourceString("shop.String", "package shop; class String {}"),
                        forSourceString("shop.Boolean", "package shop; class Boolean {}"),
                        forSourceString("shop.Integer", "package shop; class Integer {}"),
                        forSourceString("shop.Throwable", "package shop; class Throwable {}"),
                        forSourceString("shop.Override", "package shop; class Override {}"));

        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("InstrumentedOrders.java"))
                .contains("PLACE_NOT_AN_ERROR = {java.lang.IllegalStateException.class}");
    }

    @Test
    void warningsThatTheInterfaceSuppressesAreSuppressed() {
        Compilation compiled = compile(
                "interface Lists { <T> List<T> list(); }",
                "@Traced interface RawLists extends Lists {",
                "    @Override @SuppressWarnings({\"unchecked\", \"rawtypes\"}) List list();",
                "}");

        assertThat(generated(compiled).get("InstrumentedShop_RawLists.java"))
                .contains("\"rawtypes\",\n    \"unchecked\"");
    }

    @Test
    void attributesGoOnTheCallersSpanWhateverTheResultIs() {
        Compilation compiled =
                compile("interface Notes { @CurrentSpan Future<String> note(@Attribute(\"note\") String note); }");

        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("InstrumentedShop_Notes.java")).contains("return delegate.note(note);");
    }

    @Test
    void suspendingFunctionsOfKotlinAreRefused() {
        Compilation compiled = telewright()
                .compile(
                        forSourceString(
                                "kotlin.coroutines.Continuation",
                                "package kotlin.coroutines; public interface Continuation<T> {}"),
                        forSourceString("shop.Orders", """
                        package shop;
                        import kotlin.coroutines.Continuation;
                        @io.telewright.Traced interface Orders {
                            Object load(String id, Continuation<? super String> continuation);
                        }
                        """));

        assertThat(ids(compiled.diagnostics())).containsExactly("TW026");
    }
}
