package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valid service interfaces whose decorators do not come out right by merely repeating what they say. */
class AwkwardServicesTest {
    @TempDir
    Path directory;

    private Compiled compile(String... declarations) {
        return Javac.into(directory).compile(Javac.source("shop.Shop", """
                        package shop;
                        import io.telewright.*;
                        import java.util.*;
                        import java.util.concurrent.*;
                        interface Shop {
                        """ + String.join("\n", declarations) + "}"));
    }

    @Test
    void keepsObjectAsTheFirstOfSeveralBounds() {
        Compiled compiled = compile("""
                @Traced interface Sorter {
                    <T extends Object & Comparable<? super T>> T max(Collection<? extends T> values);
                }
                """);

        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void takesTypeVariablesBoundedByStagesOfWildcards() {
        Compiled compiled = compile("""
                @Traced interface Tracker<S extends CompletionStage<?>> {
                    S stage();
                    <F extends CompletableFuture<?>> F track(F future);
                    <T, F extends CompletableFuture<? extends T>> F follow(F future);
                }
                """);

        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void takesParametersWithDollars() {
        Compiled compiled = compile("@Traced interface Prices { void set(String cost$, String a$L, String $x); }");

        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void takesParametersAndConstantsNamedLikeTheClassesItUses() {
        Compiled compiled = compile("""
                @Traced interface Names {
                    String Objects = "";
                    int Tracer = 1;
                    @Metric(value = "names.set.duration", kind = Metric.Kind.HISTOGRAM)
                    void set(String Context, String Spans, String System, String Class, String SpanKind);
                }
                """);

        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void meansJavaLangWhereThePackageHasTypesOfItsNames() {
        Compiled compiled = Javac.into(directory)
                .compile(
                        Javac.source("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        @Traced interface Orders {
                            @Traced(notAnError = java.lang.IllegalStateException.class)
                            java.lang.Integer place(@Attribute("a") java.lang.String a, @Attribute("b") boolean b);
                        }
                        """),
                        Javac.source("shop.IllegalStateException", "package shop; class IllegalStateException {}"),
                        Javac.source("shop.Class", "package shop; class Class {}"),
                        Javac.source("shop.String", "package shop; class String {}"),
                        Javac.source("shop.Boolean", "package shop; class Boolean {}"),
                        Javac.source("shop.Integer", "package shop; class Integer {}"),
                        Javac.source("shop.Throwable", "package shop; class Throwable {}"),
                        Javac.source("shop.Override", "package shop; class Override {}"));

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("InstrumentedOrders.java"))
                .contains("PLACE_NOT_AN_ERROR = {java.lang.IllegalStateException.class}");
    }

    @Test
    void silencesWhatTheAuthorOfTheInterfaceHasSilenced() {
        Compiled compiled = compile(
                "interface Lists { <T> List<T> list(); }",
                "@Traced interface RawLists extends Lists {",
                "    @Override @SuppressWarnings({\"unchecked\", \"rawtypes\"}) List list();",
                "}");

        assertThat(compiled.generated().get("InstrumentedShop_RawLists.java"))
                .contains("\"rawtypes\",\n    \"unchecked\"");
    }

    @Test
    void putsAttributesOnTheCallersSpanWhateverTheResultIs() {
        Compiled compiled =
                compile("interface Notes { @CurrentSpan Future<String> note(@Attribute(\"note\") String note); }");

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("InstrumentedShop_Notes.java")).contains("return delegate.note(note);");
    }

    @Test
    void refusesSuspendingFunctionsOfKotlin() {
        Compiled compiled = Javac.into(directory)
                .compile(
                        Javac.source(
                                "kotlin.coroutines.Continuation",
                                "package kotlin.coroutines; public interface Continuation<T> {}"),
                        Javac.source("shop.Orders", """
                        package shop;
                        import kotlin.coroutines.Continuation;
                        @io.telewright.Traced interface Orders {
                            Object load(String id, Continuation<? super String> continuation);
                        }
                        """));

        assertThat(compiled.ids()).containsExactly("TW026");
    }
}
