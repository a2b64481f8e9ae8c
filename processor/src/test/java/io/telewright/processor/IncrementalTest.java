package io.telewright.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle does with an isolating processor: it deletes what was generated from changed and removed sources, and compiles
 * only those that changed and those that use them, with the class files of all others. If another processor is
 * aggregating, types that did not change are processed again, from their class files. The result is that of a full
 * compilation.
 */
class IncrementalTest {
    private static final JavaFileObject SHELF = shelf("@Traced T take(@Attribute(\"late\") boolean late);");
    private static final JavaFileObject STORE = store("Store");
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            import io.telewright.*;
            @Telemetry
            public interface Orders {
                /** Orders placed. */
                @Metric("orders.placed")
                void placed(boolean express);
            }
            """);
    private static final JavaFileObject PARCELS = forSourceString("shop.Parcels", """
            package shop;
            import io.telewright.*;
            @Telemetry
            public interface Parcels {
                @Traced("send {customer}")
                void sending(@Attribute(values = {"new", "old"}) String customer, Runnable body);
            }
            """);

    @TempDir
    Path directory;

    private static JavaFileObject shelf(String methods) {
        return forSourceString("shop.Shelf", """
                package shop;
                import io.telewright.*;
                public interface Shelf<T> { %s }
                """.formatted(methods));
    }

    private static JavaFileObject store(String name) {
        return forSourceString("shop." + name, """
                package shop;
                import io.telewright.*;
                public interface %s extends Shelf<String> {
                    @Traced
                    void close();
                }
                """.formatted(name));
    }

    private SortedMap<String, String> full(JavaFileObject... sources) {
        Compiled compiled = Javac.into(directory.resolve("full")).compile(sources);
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.generated();
    }

    /**
     * What is generated after a change of the three sources above.
     *
     * @param stale the classes of changed and removed sources, and what was generated from them
     * @param sources the sources to compile: those that changed and those that use them
     */
    private SortedMap<String, String> changed(List<String> stale, JavaFileObject... sources) throws IOException {
        return changed(stale, List.of(), sources);
    }

    /** The same, where these classes that did not change are processed for the sake of an aggregating processor. */
    private SortedMap<String, String> changed(List<String> stale, List<String> aggregated, JavaFileObject... sources)
            throws IOException {
        Compiled before = Javac.into(directory.resolve("before")).compile(SHELF, STORE, ORDERS, PARCELS);
        SortedMap<String, String> generated = new TreeMap<>(before.generated());
        for (String type : stale) {
            generated.remove(type + ".java");
            Files.delete(before.classes().resolve("shop").resolve(type + ".class"));
        }
        String classPath = before.classes() + File.pathSeparator + System.getProperty("java.class.path");
        Compiled after = Javac.into(directory.resolve("after"))
                .with("-classpath", classPath)
                .compile(aggregated, sources);
        assertThat(after.diagnostics()).isEmpty();
        generated.putAll(after.generated());
        return generated;
    }

    @Test
    void aChangedInterface() throws IOException {
        JavaFileObject shelf = shelf("@Traced(\"take it\") T take(@Attribute(\"early\") boolean early);");

        assertThat(changed(List.of("Shelf", "InstrumentedShelf", "Store", "InstrumentedStore"), shelf, STORE))
                .isEqualTo(full(shelf, STORE, ORDERS, PARCELS));
    }

    @Test
    void anInterfaceThatUsesOneThatDidNotChange() throws IOException {
        assertThat(changed(List.of("Store", "InstrumentedStore"), STORE))
                .isEqualTo(full(SHELF, STORE, ORDERS, PARCELS));
    }

    @Test
    void anAddedInterface() throws IOException {
        JavaFileObject added = store("Kiosk");

        assertThat(changed(List.of(), added)).isEqualTo(full(SHELF, STORE, ORDERS, PARCELS, added));
    }

    @Test
    void aRemovedInterface() throws IOException {
        assertThat(changed(List.of("Orders", "OtelOrders"), STORE)).isEqualTo(full(SHELF, STORE, PARCELS));
    }

    @Test
    void aRenamedInterface() throws IOException {
        JavaFileObject renamed = store("Shop");

        assertThat(changed(List.of("Store", "InstrumentedStore"), renamed))
                .containsKey("InstrumentedShop.java")
                .isEqualTo(full(SHELF, renamed, ORDERS, PARCELS));
    }

    @Test
    void aFileThatIsGeneratedAgainIsTheSame() throws IOException {
        assertThat(changed(List.of("Orders", "OtelOrders"), ORDERS)).isEqualTo(full(SHELF, STORE, ORDERS, PARCELS));
    }

    @Test
    void whatDidNotChangeIsKeptIfAnAggregatingProcessorHasItProcessedAgain() throws IOException {
        assertThat(changed(
                        List.of("Store", "InstrumentedStore"),
                        List.of("shop.Orders", "shop.Parcels", "shop.Shelf"),
                        STORE))
                .isEqualTo(full(SHELF, STORE, ORDERS, PARCELS));
    }
}
