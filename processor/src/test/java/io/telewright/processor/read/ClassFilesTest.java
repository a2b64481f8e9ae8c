package io.telewright.processor.read;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.io.File;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated does not depend on whether a type comes from a source or a class file. */
class ClassFilesTest {
    @TempDir
    Path library;

    @TempDir
    Path apart;

    private void givesTheSame(String librarySource, String librarySourceName, JavaFileObject orders) {
        // given
        JavaFileObject other = forSourceString(librarySourceName, librarySource);
        Compiled compiledLibrary = Javac.into(library).compile(other);
        assertThat(compiledLibrary.diagnostics()).isEmpty();

        // when
        Compiled alone = Javac.into(apart)
                .with(
                        "-classpath",
                        compiledLibrary.classes() + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(orders);
        Compilation along = telewright().compile(other, orders);

        // then
        assertThat(alone.diagnostics()).isEmpty();
        assertThat(along).succeededWithoutWarnings();
        assertThat(alone.generated()).hasSize(1);
        assertThat(generated(along)).containsAllEntriesOf(alone.generated());
    }

    @Test
    void aSuperInterfaceGivesTheSame() {
        givesTheSame("""
                package library;
                import io.telewright.*;
                @Telemetry
                @InstrumentationScope(value = "library", version = "1", prefix = "library")
                public interface Base<T extends CharSequence> {
                    /** Not in a class file. */
                    @Metric(value = "orders.placed", description = "Orders placed")
                    @Event
                    void placed(@Attribute("express") boolean express, @Attribute("id") T id, long items);

                    @Traced
                    @Metric(value = "order.calls", description = "Calls")
                    T place(@Attribute("id") T id, java.util.function.Supplier<T> body);

                    @Metric(kind = Metric.Kind.GAUGE, description = "Waiting")
                    Registration waiting(java.util.function.LongSupplier count);

                    @Event
                    void failed(Throwable why);
                }
                """, "library.Base", forSourceString("shop.Orders", """
                package shop;
                @io.telewright.Telemetry
                public interface Orders extends library.Base<String> {
                    /** Orders lost. */
                    @io.telewright.Metric
                    void lost();
                }
                """));
    }

    @Test
    void aRecordAndTheOneWithinItGiveTheSame() {
        givesTheSame("""
                package library;
                import io.telewright.Attribute;
                public record Parcel(
                        @Attribute("parcel.id") String id,
                        @Attribute(value = "parcel.country", maxValues = 200) String country,
                        @Attribute Box box,
                        String ignored) {
                    public record Box(@Attribute("box.fragile") boolean fragile) {}
                }
                """, "library.Parcel", forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders {
                    @Metric
                    @Event("parcel.sent")
                    void sent(library.Parcel parcel);
                }
                """));
    }

    @Test
    void anEnumThatNamesItsConstantsGivesTheSame() {
        givesTheSame("""
                package library;
                public enum Priority {
                    HIGH,
                    LOW;

                    @io.telewright.Attribute
                    public String label() {
                        return name().toLowerCase(java.util.Locale.ROOT);
                    }
                }
                """, "library.Priority", forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders {
                    @Metric
                    void placed(library.Priority priority);
                }
                """));
    }

    @Test
    void theSuperInterfacesOfAServiceGiveTheSame() {
        givesTheSame("""
                package library;
                import io.telewright.*;
                import java.io.IOException;
                import java.util.*;
                @InstrumentationScope(value = "library", version = "1", prefix = "library")
                public interface Base<K extends Comparable<K>, X extends Exception> extends Iterable<K> {
                    /** Not in a class file. */
                    @Traced(notAnError = NoSuchElementException.class)
                    @Metric(value = "order.finds", description = "Finds")
                    @Event(when = Event.When.ALWAYS)
                    @Attribute("order.count")
                    int find(@Attribute(value = "order.text", asString = true) K key, List<? super K> found) throws X;

                    @CurrentSpan
                    void note(@Attribute("note") String text);

                    void plain(K key, String... more) throws IOException, X;

                    default K first(K key) {
                        return key;
                    }

                    @Override
                    boolean equals(Object other);
                }
                """, "library.Base", forSourceString("shop.Orders", """
                package shop;
                @io.telewright.Traced
                public interface Orders extends library.Base<String, java.io.FileNotFoundException> {
                    @Override
                    String first(String key);
                }
                """));
    }

    @Test
    void aTracedThatCoversInheritedMethodsGivesTheSame() {
        givesTheSame("""
                package library;
                import io.telewright.*;
                @Traced(kind = io.opentelemetry.api.trace.SpanKind.CLIENT)
                public interface Base {
                    void place(String id, long amount);

                    @Untraced
                    void send(String id);
                }
                """, "library.Base", forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                public interface Orders extends library.Base {
                    @Metric("orders.lost")
                    void lost(@Attribute boolean late, long amount);
                }
                """));
    }
}
