package io.telewright.processor.validate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C15: what is accepted has room in a class file; what has not is a finding that says so. */
class SizeTest {
    private static Compilation compile(String members) {
        return telewright().compile(forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.Flow;
                @Telemetry
                interface Shop {
                    %s
                }
                """.formatted(members)));
    }

    private static Compilation compile(int count, String method) {
        return compile(repeated(count, "\n", method::formatted));
    }

    private static String repeated(int count, String delimiter, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(delimiter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            700 | @Traced @Metric("calls.number%1$d") void m%1$d(Runnable body);
            940 | @Metric("calls.number%1$d") void m%1$d(Runnable body);
            260 | @Metric(value = "time.number%1$d", kind = Metric.Kind.HISTOGRAM) void m%1$d(Runnable body);
            """)
    void instrumentsForWhichThereIsRoomAreMade(int count, String method) {
        assertThat(compile(count, method)).succeeded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            950 | @Metric("calls.number%1$d") void m%1$d(Runnable body);
            270 | @Metric(value = "time.number%1$d", kind = Metric.Kind.HISTOGRAM) void m%1$d(Runnable body);
            """)
    void moreAreAnError(int count, String method) {
        assertThat(ids(compile(count, method).diagnostics())).containsExactly("TW018");
    }

    private static String attributes(int count, String type) {
        return repeated(count, ", ", i -> "@Attribute(\"a.b%1$d\") %2$s p%1$d".formatted(i, type));
    }

    private static String records(int records, int components, String attribute) {
        return repeated(
                records,
                "\n",
                record -> "record R%d(%s) {}"
                        .formatted(
                                record,
                                repeated(
                                        components,
                                        ", ",
                                        i -> attribute.formatted("a.b" + record + "x" + i, "p" + i))));
    }

    private static String parameters(int records) {
        return repeated(records, ", ", i -> "@Attribute R%1$d r%1$d".formatted(i));
    }

    @Test
    void aServiceMethodMayHaveAsManyAttributesAsParameters() {
        Compilation compilation = telewright()
                .compile(forSourceString(
                        "shop.Shop",
                        "package shop; import io.telewright.*; @Traced interface Shop { void sell(%s); }"
                                .formatted(attributes(254, "String"))));

        assertThat(compilation).succeeded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            String                    | SpanScope sell(%s);
            String                    | void sell(%s, Runnable body);
            String                    | CompletableFuture<String> sell(%s, Body<CompletableFuture<String>> body);
            String                    | Flow.Publisher<String> sell(%s, Body<Flow.Publisher<String>> body);
            long                      | Flow.Publisher<String> sell(%s, Body<Flow.Publisher<String>> body);
            """)
    void theValuesForWhichThereIsRoomAreHandedOn(String type, String method) {
        String members = "interface Body<T> { T run(); }\n"
                + "@Traced @Event(value = \"shop.sold\", when = Event.When.ALWAYS, on = Event.On.BOTH)\n"
                + "@Metric(value = \"sales.time\", kind = Metric.Kind.HISTOGRAM)\n"
                + "@Metric(value = \"sales.active\", kind = Metric.Kind.UP_DOWN_COUNTER)\n";

        int most = type.equals("long") ? 120 : 240;
        assertThat(compile(members + method.formatted(attributes(most, type)))).succeeded();
        assertThat(ids(compile(members + method.formatted(attributes(most + 1, type)))
                        .diagnostics()))
                .containsExactly("TW031");
    }

    @Test
    void theValuesForWhichThereIsRoomArePickedForAMetric() {
        String members = "@SuppressWarnings(\"TW061\") @Metric void sold(%s);\n";
        String attribute = "@Attribute(value = \"%s\", maxValues = 2) String %s";

        assertThat(compile(members.formatted(parameters(2)) + records(2, 120, attribute)))
                .succeeded();
        assertThat(ids(compile(members.formatted(parameters(2)) + records(2, 121, attribute))
                        .diagnostics()))
                .containsExactly("TW031");
    }

    @Test
    void aSpanHasAsManyAttributesAsRecordsGive() {
        String attribute = "@Attribute(\"%s\") String %s";

        assertThat(compile("@Traced void sell(" + parameters(4) + ", Runnable body);\n" + records(4, 100, attribute)))
                .succeeded();
    }
}
