package io.telewright.processor.validate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types are bodies, and which results of bodies a method can give. */
class BodyTypesTest {
    private static Compilation compile(String method) {
        return telewright().compile(forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                import java.io.Serializable;
                import java.util.*;
                import java.util.concurrent.Callable;
                import java.util.function.*;
                import kotlin.Unit;
                import kotlin.jvm.functions.*;
                @Telemetry
                interface Shop {
                    @Traced
                    %s
                    interface Work<T, E extends Exception> { T work() throws E; }
                    interface Lists<T> { List<T> lists(); }
                    interface Nested<T> { List<List<T>> lists(); }
                    interface Numbers<T extends Number> { T number(); }
                }
                """.formatted(method)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // C11: a result that says nothing fits a method without one
                "<E extends Exception> void run(Work<Void, E> body) throws E;",
                "void run(Supplier<? extends Void> body);",
                "void run(Function0<Unit> body);",
                "void run(Function0<? extends Unit> body);",
                "Unit run(Function0<Unit> body);",
                // C12: one of the bounds of a type variable is functional, or only one without parameters
                "<B extends Supplier<String> & Serializable> String run(B body);",
                "<B extends Serializable & Supplier<String>> String run(B body);",
                "<B extends Runnable & Comparable<B>> void run(B body);",
                "<A extends Runnable & Serializable, B extends A> void run(B body);",
                "<B extends Object & Runnable & Serializable> void run(B body);",
                // C1: wildcards in the types of bodies
                "String run(Supplier<? extends String> body);",
                "<T> T run(Supplier<? extends T> body);",
                "Object run(Supplier<? super String> body);",
                "Number run(Numbers<?> body);",
                "Number run(Numbers<? extends Serializable> body);",
                "Serializable run(Numbers<? extends Serializable> body);",
                "List<? extends Number> run(Lists<? extends Number> body);",
                "List<? extends List<? extends Number>> run(Nested<? extends Number> body);",
                "void run(Work<? extends Void, ? extends IllegalStateException> body);",
                "void run(Work<Void, ? extends java.io.IOException> body) throws java.io.IOException;",
                "<E extends Exception> void run(Work<Void, ? extends E> body) throws E;",
            })
    void aBodyIsRun(String method) {
        assertThat(compile(method)).succeeded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void run(Supplier<String> body);",
                "<T> void run(Supplier<T> body);",
                "Void run(Runnable body);",
                "List<Number> run(Lists<? extends Number> body);",
                "List<List<? extends Number>> run(Nested<? extends Number> body);",
                "String run(Supplier<?> body);",
            })
    void aResultThatTheMethodCannotGiveIsAnError(String method) {
        assertThat(ids(compile(method).diagnostics())).containsExactly("TW023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<B extends Runnable & Supplier<String>> String run(B body);",
                "<B extends Runnable & Callable<String>> void run(B body);",
            })
    void ofTwoBodiesInOneNoneIsRun(String method) {
        assertThat(ids(compile(method).diagnostics())).contains("TW021");
    }
}
