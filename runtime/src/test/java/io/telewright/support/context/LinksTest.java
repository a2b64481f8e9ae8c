package io.telewright.support.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.telewright.testing.Reports;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void whatNamesNoTraceIsReportedOnceForEachPlace() {
        for (int i = 0; i < 3; i++) {
            Links.add(Span.getInvalid(), List.of("garbage", SpanContext.getInvalid()), "one place");
            Links.add(Span.getInvalid(), "rubbish\nof two lines", "another place");
        }

        assertThat(reports.messages())
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("A link of one place", "'garbage' names no trace"))
                .anySatisfy(message -> assertThat(message).contains("another place", "'rubbish?of two lines'"));
    }

    @Test
    void aReportRepeatsNoMoreThanTheStartOfAText() {
        Links.add(Span.getInvalid(), "x".repeat(100_000), "a long place");

        assertThat(reports.messages()).singleElement().asString().hasSizeLessThan(400);
    }

    @Test
    void whatACollectionThrowsIsReported() {
        Iterable<String> broken = () -> {
            throw new IllegalStateException("broken");
        };

        Links.add(Span.getInvalid(), broken, "a broken place");

        assertThat(reports.messages()).singleElement().asString().contains("the links of a broken place");
    }

    @Test
    void aTraceIdMakesTheSameLinkEachTime() {
        String traceId = "0af7651916cd43dd8448eb211c80319c";

        assertThat(ForeignTrace.parse(traceId)).isEqualTo(ForeignTrace.parse(traceId.toUpperCase(Locale.ROOT)));
        assertThat(ForeignTrace.parse(traceId).isValid()).isTrue();
        assertThat(ForeignTrace.parse("zzf7651916cd43dd8448eb211c80319c").isValid())
                .isFalse();
        assertThat(ForeignTrace.parse("").isValid()).isFalse();
    }
}
