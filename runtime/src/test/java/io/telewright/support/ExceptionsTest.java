package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.testing.Reports;
import io.telewright.testing.Unprintable;
import java.io.PrintWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** L2: what telemetry says about a throwable is bounded, however much it has to say. */
class ExceptionsTest {
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey("exception.message");
    private static final AttributeKey<String> STACKTRACE = AttributeKey.stringKey("exception.stacktrace");
    private static final int LIMIT = 32_768;

    private final Reports reports = new Reports();

    @AfterEach
    void stopListening() {
        reports.close();
    }

    @Test
    void aShortThrowableIsToldInFull() {
        Exception exception = new IllegalStateException("short", new RuntimeException("cause"));

        Attributes attributes = Exceptions.with(Attributes.empty(), exception);

        assertThat(attributes.get(TYPE)).isEqualTo("java.lang.IllegalStateException");
        assertThat(attributes.get(MESSAGE)).isEqualTo("short");
        assertThat(attributes.get(STACKTRACE))
                .startsWith("java.lang.IllegalStateException: short")
                .contains("at " + getClass().getName(), "Caused by: java.lang.RuntimeException: cause")
                .endsWith(System.lineSeparator());
    }

    @Test
    void aLongMessageIsCut() {
        Attributes attributes = Exceptions.with(Attributes.empty(), new RuntimeException("m".repeat(1 << 20)));

        assertThat(attributes.get(MESSAGE)).isEqualTo("m".repeat(LIMIT));
        assertThat(attributes.get(STACKTRACE)).hasSize(LIMIT).startsWith("java.lang.RuntimeException: mmm");
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        Attributes attributes = Exceptions.with(
                Attributes.empty(), new RuntimeException("m".repeat(LIMIT - 1) + "\uD83D\uDE00".repeat(2)));

        assertThat(attributes.get(MESSAGE)).isEqualTo("m".repeat(LIMIT - 1));
    }

    @Test
    void whatPrintsWithoutEndIsStopped() {
        Attributes attributes = Exceptions.with(Attributes.empty(), new RuntimeException() {
            private static final long serialVersionUID = 1;

            @Override
            public void printStackTrace(PrintWriter writer) {
                while (true) {
                    writer.print('x');
                }
            }
        });

        assertThat(attributes.get(STACKTRACE)).isEqualTo("x".repeat(LIMIT));
        assertThat(attributes.get(TYPE))
                .as("a class without a canonical name")
                .startsWith(getClass().getName() + "$");
        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void whatCannotBePrintedIsReported() {
        Attributes attributes = Exceptions.with(Attributes.empty(), new Unprintable());

        assertThat(attributes.asMap()).containsOnlyKeys(TYPE);
    }

    /** L7: a program may make classes as it runs. */
    @Test
    void faultsAreReportedInABoundedNumberOfPlaces() {
        ReportedPlaces places = new ReportedPlaces();
        for (int i = 0; i < ReportedPlaces.MOST; i++) {
            assertThat(places.add("class " + i)).isTrue();
            assertThat(places.add("class " + i)).isFalse();
        }

        assertThat(places.add("one more")).isFalse();
        assertThat(reports.messages()).singleElement().asString().contains("1000 places");
    }

    @Test
    void aLongPlaceIsKeptByItsBeginning() {
        ReportedPlaces places = new ReportedPlaces();

        assertThat(places.add("p".repeat(300) + "a")).isTrue();
        assertThat(places.add("p".repeat(300) + "b")).isFalse();
    }
}
