package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C13: what depends on a type parameter of an interface is judged in the interfaces that say what it stands for. */
class OpenInterfacesTest {
    private static Compilation compile(String method, String types) {
        return telewright().compile(forSourceString("shop.Base", """
                package shop;
                import io.telewright.*;
                import io.opentelemetry.api.trace.SpanKind;
                import java.util.*;
                interface Base<T> {
                    %s
                }
                %s
                record Order(String id, Map<String, String> headers) {}
                """.formatted(method, types)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Traced void save(@Attribute(value = \"e.id\", path = \"id\") T t);",
                "@Traced void save(@Attribute(value = \"e.id\", path = \"id\") Optional<T> t);",
                "@Traced @Attribute(value = \"e.id\", path = \"id\") T save();",
                "@Traced <S extends T> void save(@Attribute(value = \"e.id\", path = \"id\") S t);",
            })
    void itsClassIsGeneratedWhereItIsExtended(String method) {
        Compilation compilation = compile(method, "@Traced interface Orders extends Base<Order> {}");

        assertThat(compilation.errors()).isEmpty();
        assertThat(generated(compilation)).containsOnlyKeys("InstrumentedOrders.java");
        assertThat(ids(compilation.diagnostics())).containsExactly("TW017");
        assertThat(compilation.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Traced void save(@Attribute(\"e.id\") T t);",
                "@Traced(kind = SpanKind.SERVER) void save(@Carrier T t);",
                "@Traced(kind = SpanKind.CLIENT) void save(@Carrier T t);",
                "@Traced void save(@BaggageEntry(\"e.id\") T t);",
                "@Traced void save(@Link T t);",
            })
    void otherTypesThatTheParameterMayStandForAreJudgedThereToo(String method) {
        // given
        String argument = method.contains("@Carrier") ? "Map<String, String>" : "String";

        // when
        Compilation compilation = compile(method, "@Traced interface Texts extends Base<" + argument + "> {}");

        // then
        assertThat(compilation.errors()).isEmpty();
        assertThat(generated(compilation)).containsOnlyKeys("InstrumentedTexts.java");
    }

    @Test
    void anInterfaceThatStandsForAnythingElseIsToldWhatIsWrongWithIt() {
        Compilation compilation = compile(
                "@Traced void save(@Attribute(value = \"e.id\", path = \"id\") T t);",
                "@Traced interface Numbers extends Base<Integer> {} @Traced interface More<U> extends Base<U> {}");

        assertThat(ids(compilation.diagnostics())).containsExactlyInAnyOrder("TW017", "TW017", "TW067");
    }

    @Test
    void otherMistakesAreReportedAtOnce() {
        Compilation compilation = compile(
                "@Traced(\" \") void save(@Attribute(value = \"e.id\", path = \"id\") T t);",
                "@Traced interface Orders extends Base<Order> {}");

        assertThat(ids(compilation.diagnostics())).contains("TW016", "TW067");
    }

    @Test
    void anInterfaceThatIsToHaveAClassIsJudgedItself() {
        Compilation compilation = telewright().compile(forSourceString("shop.Base", """
                package shop;
                import io.telewright.*;
                @Telemetry
                interface Base<T> {
                    @Event("saved") void saved(@Attribute(value = "e.id", path = "id") T t);
                }
                """));

        assertThat(ids(compilation.diagnostics())).containsExactly("TW067");
    }
}
