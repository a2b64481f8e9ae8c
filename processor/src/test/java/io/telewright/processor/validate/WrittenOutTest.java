package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.catalogued;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corners of single members of annotations: defaults that are written out, templates of keys, and arrays. */
class WrittenOutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Traced void sending(@Link(getter = TextMapGetter.class) Map<String, String> headers, Runnable body);",
                "@Traced(kind = SpanKind.SERVER)"
                        + " void serving(@Carrier(getter = TextMapGetter.class) Map<String, String> headers, Runnable body);",
                "@Traced(kind = SpanKind.CLIENT)"
                        + " void calling(@Carrier(setter = TextMapSetter.class) Map<String, String> headers, Runnable body);"
            })
    void aDefaultClassThatIsWrittenOutSaysNothing(String method) {
        assertThat(ids(compile(method).diagnostics())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Event(\"a.b\") void done(@Attribute(path = \"length\") String[] items);",
                "@Event(\"a.b\") void done(@Attribute(path = \"length\") int... items);",
                "@Traced @Metric(value = \"a.b\", measure = \"length\") String[] finding(Supplier<String[]> body);"
            })
    void theLengthOfAnArrayIsAStep(String method) {
        Compilation compiled = compile(method);

        assertThat(compiled.errors()).isEmpty();
        assertThat(ids(compiled.diagnostics())).isEmpty();
    }

    @Test
    void anOptionalIntLeadsToAnInt() {
        Compilation compiled = compile("@Event(\"a.b\") void done(@Attribute(path = \"name\") OptionalInt count);");

        assertThat(compiled.errors().get(0).getMessage(Locale.ENGLISH))
                .contains("int")
                .doesNotContain("Long");
    }

    @Test
    void aKeyOfATemplateHasItsTypeAndItsStability() {
        Compilation compiled = compile(
                "@Event(\"a.b\") void done(" + "@Attribute(\"http.request.header.content-type\") List<String> types);");
        Compilation wrong =
                compile("@Event(\"a.b\") void done(@Attribute(\"http.request.header.content-type\") String types);");

        assertThat(compiled.errors()).isEmpty();
        assertThat(catalogued(compiled).get("shop.Shop.json"))
                .contains("http.request.header.content-type", "\"convention\": \"stable\"");
        assertThat(ids(wrong.diagnostics())).containsExactly("TW180");
    }

    private static Compilation compile(String method) {
        return telewright().compile(forSourceString("shop.Shop", """
                package shop;
                import io.opentelemetry.api.trace.SpanKind;
                import io.opentelemetry.context.propagation.*;
                import io.telewright.*;
                import java.util.*;
                import java.util.function.Supplier;
                @Telemetry public interface Shop {
                    %s
                }
                """.formatted(method)));
    }
}
