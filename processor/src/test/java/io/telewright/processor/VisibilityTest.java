package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated class is in the package of its interface, and cannot name what that package does not see. */
class VisibilityTest {
    @TempDir
    Path directory;

    private static final JavaFileObject LIBRARY = Javac.source("library.Store", """
            package library;
            public interface Store {
                void put(String key);
                Hidden<String> hidden();
            }
            class Hidden<T> {}
            """);

    @Test
    void namesThePackagePrivateTypeOfAnotherPackage() {
        // when
        Compiled compiled = Javac.into(directory).compile(LIBRARY, Javac.source("shop.TracedStore", """
                package shop;
                @io.telewright.Traced
                interface TracedStore extends library.Store {}
                """));

        // then
        assertThat(compiled.ids()).containsExactly("TW012");
        assertThat(compiled.diagnostics().get(0).getMessage(null))
                .contains("method hidden mentions library.Hidden, which a class generated in package shop cannot see")
                .contains("declare the interface in package library");
    }

    @Test
    void seesThePackagePrivateTypesOfItsOwnPackage() {
        // when
        Compiled compiled = Javac.into(directory).compile(LIBRARY, Javac.source("library.TracedStore", """
                package library;
                @io.telewright.Traced
                interface TracedStore extends Store {}
                """));

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated()).containsKey("InstrumentedTracedStore.java");
    }
}
