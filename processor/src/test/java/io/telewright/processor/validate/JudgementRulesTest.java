package io.telewright.processor.validate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which rules an operation has, and in which order they are asked; no declaration here raises a warning. */
class JudgementRulesTest {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What is generated for {@code Orders}, without line breaks. */
    private static String generatedFor(String head, String members, String others) {
        Compilation compiled = telewright()
                .withOptions("-Xlint:all,-processing,-path,-classfile", "-Werror")
                .compile(
                        forSourceString("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        import java.util.*;
                        import java.util.concurrent.*;
                        import java.util.function.*;
                        @Telemetry
                        %s {
                            %s
                        }
                        """.formatted(head, members)),
                        forSourceString("shop.Rules", """
                        package shop;
                        import io.telewright.*;
                        interface Rules {
                            %s
                        }
                        """.formatted(others)));
        assertThat(compiled).succeededWithoutWarnings();
        return SPACE.matcher(Objects.requireNonNull(generated(compiled).get("OtelOrders.java")))
                .replaceAll(" ");
    }

    private static String rule(String name, String type) {
        return "@ErrorType static String %s(%s judged) { return null; }\n".formatted(name, type);
    }

    @Test
    void theMostSpecificRuleIsAskedFirstAndUnrelatedOnesInTheirOrder() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced Object place(Supplier<Object> body);\n"
                        + rule("any", "Object")
                        + rule("number", "Number")
                        + rule("text", "String")
                        + rule("integer", "int"),
                "");

        assertThat(generated)
                .containsSubsequence(
                        "result instanceof String string",
                        "result instanceof Integer integer",
                        "result instanceof Number number",
                        "result != null ? errorTypeOfObject(result)");
    }

    @Test
    void theRuleOfTheNearestInterfaceHolds() {
        String generated = generatedFor(
                "public interface Orders extends Rules.Nearer, Rules.Farther",
                "@Traced String place(Supplier<String> body);",
                "interface Farther { " + rule("far", "String") + "} interface Nearer extends Farther { "
                        + rule("near", "String") + "}");

        assertThat(generated).contains("Nearer.near(string)").doesNotContain("Farther");
    }

    @Test
    void theRuleOfTheInterfaceReplacesThatOfAClassThatItNames() {
        String generated = generatedFor(
                "@ErrorType(Rules.Errors.class) public interface Orders",
                "@Traced String place(Supplier<String> body);\n" + rule("own", "String"),
                "class Errors { static String of(String text) { return text; }"
                        + " static String ofNumber(int number) { return null; } }");

        assertThat(generated).contains("Orders.own(string)").doesNotContain("Errors.of");
    }

    @Test
    void onlyMarkedMethodsOfAClassAreRulesIfOneIsMarked() {
        String generated = generatedFor(
                "@ErrorType(Rules.Errors.class) public interface Orders",
                "@Traced Object place(Supplier<Object> body);",
                "class Errors { " + rule("of", "String")
                        + " static String describe(Integer number) { return null; } }");

        assertThat(generated).contains("Errors.of(string)").doesNotContain("describe");
    }

    @Test
    void argumentsOfTypesAreUnknownAtRunTime() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced List<String> place(Supplier<List<String>> body);\n"
                        + rule("texts", "List<String>")
                        + rule("any", "Collection<?>"),
                "");

        assertThat(generated)
                .containsSubsequence(
                        "@SuppressWarnings(\"unchecked\")",
                        "result instanceof List<?> list",
                        "errorTypeOfList((List<String>) list)",
                        "result instanceof Collection<?> collection");
    }

    @Test
    void aRuleOfASuperInterfaceIsNotAskedWhereItsArgumentsAreUnknown() {
        String generated = generatedFor(
                "public interface Orders extends Rules.Base",
                "@Traced Object find(Supplier<Object> body);\n"
                        + "@Traced List<String> place(Supplier<List<String>> body);",
                "interface Base { " + rule("texts", "java.util.List<String>") + "}");

        assertThat(generated).containsOnlyOnce("result instanceof List<?> list");
        assertThat(generated).doesNotContain("findEnded");
    }

    @Test
    void argumentsOfElementsAreUnknownAtRunTime() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced List<String>[] place(Supplier<List<String>[]> body);\n" + rule("texts", "List<String>[]"),
                "");

        assertThat(generated).contains("result instanceof List<?>[] listArray");
    }

    @Test
    void reportsCallEachRuleByANameOfItsOwn() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced Object place(Supplier<Object> body);\n"
                        + rule("of", "java.util.Date")
                        + rule("of", "Integer[]")
                        + rule("of", "java.sql.Date"),
                "");

        assertThat(generated)
                .contains(
                        "\"Orders.of(Integer[])\"",
                        "\"shop.Orders.of(java.util.Date)\"",
                        "\"shop.Orders.of(java.sql.Date)\"");
    }

    @Test
    void aDeprecatedRuleRaisesNoWarning() {
        assertThat(generatedFor(
                        "public interface Orders",
                        "@Traced String place(Supplier<String> body);\n/** Old. @deprecated no more */ @Deprecated "
                                + rule("old", "String"),
                        ""))
                .contains("Orders.old(string)");
    }

    @Test
    void arraysAndEveryPrimitiveTypeAreJudged() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced byte ofByte(Supplier<Byte> body);"
                        + "@Traced char ofChar(Supplier<Character> body);"
                        + "@Traced long ofLong(LongSupplier body);"
                        + "@Traced float ofFloat(Supplier<Float> body);"
                        + "@Traced boolean ofBoolean(BooleanSupplier body);"
                        + "@Traced int[] ofArray(Supplier<int[]> body);\n"
                        + rule("bytes", "byte")
                        + rule("chars", "char")
                        + rule("longs", "long")
                        + rule("floats", "float")
                        + rule("booleans", "boolean")
                        + rule("arrays", "int[]"),
                "");

        assertThat(generated)
                .contains(
                        "ofByteEnded(span, (byte) 0, thrown)",
                        "ofCharEnded(span, (char) 0, thrown)",
                        "ofLongEnded(span, 0, thrown)",
                        "ofFloatEnded(span, 0, thrown)",
                        "ofBooleanEnded(span, false, thrown)",
                        "result instanceof int[] intArray ? errorTypeOfIntArray(intArray)");
    }

    @Test
    void aPrimitiveResultIsBoxedOnceForItsAttributeAndItsRule() {
        String generated = generatedFor(
                "public interface Orders",
                "@Traced @Attribute(\"order.count\") int count(IntSupplier body);\n" + rule("of", "int"),
                "");

        assertThat(generated).contains("countEnded(span, Boxes.of(result), null)", "result instanceof Integer integer");
    }

    @Test
    void aRuleForAnyThrowableIsNotAskedAboutCancellations() {
        String generated = generatedFor(
                "public interface Orders", "@Traced void place(Runnable body);\n" + rule("of", "Throwable"), "");

        assertThat(generated)
                .containsSubsequence(
                        "if (exception instanceof CancellationException) { return null; }",
                        "return exception != null ? errorTypeOfThrowable(exception) : null;");
    }
}
