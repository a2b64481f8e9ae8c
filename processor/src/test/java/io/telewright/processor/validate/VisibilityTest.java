package io.telewright.processor.validate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A generated class is in the package of its interface, and cannot name what that package does not see. */
class VisibilityTest {
    private static final JavaFileObject LIBRARY = forSourceString("library.Store", """
            package library;
            public interface Store {
                void put(String key);
                Hidden<String> hidden();
            }
            class Hidden<T> {}
            """);

    @Test
    void aPackagePrivateTypeOfAnotherPackageIsReported() {
        // when
        Compilation compiled = telewright().compile(LIBRARY, forSourceString("shop.TracedStore", """
                package shop;
                @io.telewright.Traced
                interface TracedStore extends library.Store {}
                """));

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW012");
        assertThat(compiled.diagnostics().get(0).getMessage(null))
                .contains("method hidden mentions library.Hidden, which a class generated in package shop cannot see")
                .contains("declare the interface in package library");
    }

    @Test
    void packagePrivateTypesOfTheSamePackageMayBeMentioned() {
        // when
        Compilation compiled = telewright().compile(LIBRARY, forSourceString("library.TracedStore", """
                package library;
                @io.telewright.Traced
                interface TracedStore extends Store {}
                """));

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).containsKey("InstrumentedTracedStore.java");
    }
}
