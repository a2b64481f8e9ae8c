package io.telewright.processor.diagnostic;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Reported;
import org.junit.jupiter.api.Test;

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
                .contains("metric 'placed_here' can have 3000 attribute combinations");
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
