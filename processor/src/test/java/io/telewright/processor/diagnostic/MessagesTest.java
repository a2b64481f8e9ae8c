package io.telewright.processor.diagnostic;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages name things as the user has to write them. */
class MessagesTest {
    private static String message(String member) {
        String source = """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders {
                    %s
                    interface Sending<X extends Exception> { void send() throws X; }
                    record Flags(@Attribute boolean express) {}
                }
                """.formatted(member);
        return Reported.in(
                        telewright()
                                .compile(forSourceString("shop.Orders", source))
                                .diagnostics(),
                        source)
                .get(0)
                .message();
    }

    @Test
    void aCapturedExceptionIsNamedByItsBound() {
        assertThat(message("@Traced void send(Sending<? extends java.io.IOException> body);"))
                .contains("body 'body' throws java.io.IOException", "add 'throws java.io.IOException'");
    }

    @Test
    void anExceptionVariableIsNamedAsItIs() {
        assertThat(message("@Traced <X extends Exception> void send(Sending<X> body);"))
                .contains("add 'throws X'");
    }

    @Test
    void aCapturedResultIsNamedByItsBound() {
        assertThat(message("@Traced int count(java.util.function.Supplier<? extends Number> body);"))
                .contains("body 'body' returns java.lang.Number", "let the method return java.lang.Number");
    }

    @Test
    void aDerivedMetricNameIsNamed() {
        assertThat(message("@Metric void placedHere(@Attribute(maxValues = 3000) String country);"))
                .contains("metric 'placed_here' can have 3,000 attribute combinations");
    }

    @ParameterizedTest
    @CsvSource({
        "kilograms, kg",
        "Meter, m",
        "millilitres, mL",
        "megabytes, MBy",
        "gibibyte, GiBy",
        "KB, kBy",
        "MB, MBy",
        "KiB, KiBy",
        "hertz, Hz",
        "milliseconds, ms",
        "weeks, wk",
        "celsius, Cel",
        "boxes, {box}",
        "batches, {batch}",
        "caches, {cache}",
        "queries, {query}",
        "status, {status}",
        "classes, {class}",
    })
    void aWordForAUnitIsTranslated(String word, String code) {
        assertThat(message("@Metric(unit = \"%s\") void placed();".formatted(word)))
                .contains("write \"" + code + "\" instead");
    }

    @Test
    void aRecordParameterIsNamed() {
        assertThat(message("@Metric void placed(@Attribute(maxValues = 3) Flags flags);"))
                .contains("maxValues = 3 of attribute 'flags'");
    }

    @Test
    void aFixDoesNotAskToAddAMethodToTheJdk() {
        assertThat(message("@Event void lost(@Attribute(path = \"size\") String id);"))
                .endsWith("Fix: correct the path");
    }

    @Test
    void aFixDoesNotAskToAddWhatIsNoMethod() {
        assertThat(message("@Event void lost(@Attribute(path = \"express?\") Flags flags);"))
                .contains("'express?' is not a step", "Fix: write '?' alone")
                .doesNotContain("add the method");
        assertThat(message("@Event void lost(@Attribute(path = \"new\") Flags flags);"))
                .endsWith("Fix: correct the path");
    }

    @Test
    void aStepIntoAnOptionalIsTooMuch() {
        assertThat(message("@Event void lost(@Attribute(path = \"get\") java.util.Optional<Flags> flags);"))
                .endsWith("Fix: remove the step 'get'");
        assertThat(message("@Event void lost(@Attribute(path = \"isPresent\") java.util.OptionalInt floor);"))
                .contains("Fix: write '?' for 'isPresent'");
    }

    @Test
    void aPrimitiveResultHasNoClass() {
        assertThat(message("@Event(returned = Integer.class) int counting(java.util.function.Supplier<Integer> body);"))
                .contains("the result of method counting is the primitive int");
        assertThat(
                        message(
                                "@Traced @Attribute(value = \"a\", returned = String.class, constant = \"b\") int counting(java.util.function.Supplier<Integer> body);"))
                .contains("it is declared as int");
    }

    @Test
    void countsOrMeasureIsRemoved() {
        assertThat(
                        message(
                                "@Metric(value = \"a\", measure = \"n\", counts = Metric.Counts.CALLS) void counting(int n, Runnable body);"))
                .contains("Fix: remove counts, or remove measure");
    }

    @Test
    void anotherNumberIsMeasuredByItsValue() {
        assertThat(
                        message(
                                "@Metric(value = \"a\", measure = \"n\") void counting(java.math.BigDecimal n, Runnable body);"))
                .contains("is a java.math.BigDecimal", "Fix: write 'n.longValue' or 'n.doubleValue'");
    }

    @Test
    void aPlaceholderWithAPathBecomesAnAttribute() {
        assertThat(message("@Traced(\"a {names.size|0}\") void naming(java.util.List<String> names, Runnable body);"))
                .contains("add @Attribute(value = \"names.size\", maxValues = …)");
    }

    @Test
    void twoRulesOfOneInterfaceAreNotReplaced() {
        assertThat(message("@Traced int counting(java.util.function.Supplier<Integer> body);"
                        + " @ErrorType static String of(int n) { return null; }"
                        + " @ErrorType static String of(Integer n) { return null; }"))
                .contains("rules Orders.of(int) and Orders.of(Integer)")
                .endsWith("Fix: remove one of them");
    }

    @Test
    void theSourceWithoutABoundIsNamed() {
        assertThat(
                        message(
                                "@Metric(\"a\") @Attribute(value = \"k\", baggage = \"entry\") void counted(@Attribute(value = \"k\", maxValues = 3) String k);"))
                .contains("baggage entry 'entry' has no bound", "Fix: set maxValues there, too, or set metric = false");
    }

    @Test
    void theSourceWithoutABoundBesideFewValuesIsNamed() {
        assertThat(
                        message(
                                "@Traced @Metric(\"a\") @Attribute(value = \"k\", baggage = \"entry\") void counted(@Attribute(\"k\") Thread.State k, Runnable body);"))
                .contains(
                        "attribute 'k' of method counted is in no metric",
                        "baggage entry 'entry' has no bound",
                        "Fix: set maxValues there, or set metric = false there");
    }

    @Test
    void theSourceWithoutABoundOfAPlaceholderIsNamed() {
        assertThat(
                        message(
                                "@Traced(\"a {k}\") @Attribute(value = \"k\", baggage = \"entry\") void go(@Attribute(value = \"k\", maxValues = 3) String k, Runnable body);"))
                .contains("but baggage entry 'entry' has none", "Fix: set maxValues there, too");
        assertThat(
                        message(
                                "@Traced(\"a {k|b}\") @Attribute(value = \"k\", thrown = IllegalStateException.class, path = \"message\") void go(@Attribute(value = \"k\", maxValues = 3) String k, Runnable body);"))
                .contains("but the exception of type java.lang.IllegalStateException has none");
    }

    @Test
    void aBoundOfAnAttributeThatIsLeftOutIsNamed() {
        assertThat(
                        message(
                                "@Traced @Metric(\"a\") @Attribute(value = \"k\", baggage = \"entry\", metric = false) void go(@Attribute(value = \"k\", maxValues = 3) String k, Runnable body);"))
                .contains("metric = false leaves attribute 'k' out", "Fix: remove maxValues, or remove metric = false");
    }

    @Test
    void oneMistakeIsReportedOnce() {
        assertThat(ids(telewright().compile(forSourceString("shop.Orders", """
                package shop;
                @io.telewright.Telemetry
                interface Orders {
                    @io.telewright.Event(body = "{}{}")
                    void lost();
                }
                """)).diagnostics()))
                .hasSize(1);
    }

    @Test
    void theNearestPlaceholderIsSuggested() {
        assertThat(message("@Event(body = \"{order.ids}\") void lost(@Attribute(\"order.id\") String id);"))
                .contains("write '{order.id}' if you meant");
    }

    @Test
    void anAnnotatedParameterIsNotTakenForABody() {
        assertThat(message("@Event void lost(@Attribute(\"order.id\") java.util.function.Supplier<String> id);"))
                .endsWith("Fix: use a supported type, name a part of it with path, or set asString = true");
    }
}
