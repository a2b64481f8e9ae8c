package io.telewright.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {
    private final Drawn drawn = new Drawn();

    @Test
    void aFinishedTraceIsATreeWithFailuresEventsAndAttributesAtTheirSpans() {
        // given
        Span root = drawn.start("place order", null, 1_000);
        Span reserve = drawn.start("reserve stock", root, 1_001);
        reserve.setAttribute("order.size", 3);
        Drawn.end(reserve, 1_004);
        Span charge = drawn.start("charge card", root, 1_010);
        charge.setAttribute("card.brand", "VISA");
        drawn.logger
                .logRecordBuilder()
                .setContext(Context.root().with(charge))
                .setEventName("card.declined")
                .setSeverity(Severity.WARN)
                .setAttribute("card.brand", "VISA")
                .emit();
        charge.setAttribute("error.type", "shop.CardDeclinedException");
        charge.setStatus(StatusCode.ERROR, "no funds");
        charge.addEvent(
                "exception",
                Attributes.of(
                        AttributeKey.stringKey("exception.type"), "shop.CardDeclinedException",
                        AttributeKey.stringKey("exception.message"), "no funds"));
        Drawn.end(charge, 1_106);

        // when
        Drawn.end(root, 1_128);

        // then
        assertThat(drawn.lines())
                .containsExactly(
                        "place order                                128.0 ms  SERVER   orders       "
                                + "00000000000000000000000000000002",
                        "├─ reserve stock                            3.00 ms           order.size=3",
                        "└─ charge card                              96.0 ms           card.brand=VISA",
                        "      ✗ CardDeclinedException: no funds",
                        "      • WARN card.declined  card.brand=VISA");
    }

    /** An event has the exception of its operation, too, and the line above it says so already. */
    @Test
    void anEventDoesNotRepeatTheFailureAboveIt() {
        Attributes exception = Attributes.of(
                AttributeKey.stringKey("exception.type"), "shop.UndeliverableException",
                AttributeKey.stringKey("exception.message"), "no courier goes there");
        Span ship = drawn.start("ship order", null, 0);
        for (String errorType : List.of("undeliverable", "lost")) {
            drawn.logger
                    .logRecordBuilder()
                    .setContext(Context.root().with(ship))
                    .setEventName("parcel.failed")
                    .setAllAttributes(exception)
                    .setAttribute("error.type", errorType)
                    .setAttribute("parcel.city", "Atlantis")
                    .emit();
        }
        ship.setAttribute("error.type", "undeliverable");
        ship.setStatus(StatusCode.ERROR);
        ship.addEvent("exception", exception);
        Drawn.end(ship, 1);

        assertThat(drawn.lines())
                .contains(
                        "   ✗ undeliverable (UndeliverableException): no courier goes there",
                        "   • parcel.failed  parcel.city=Atlantis",
                        "   • parcel.failed  error.type=lost parcel.city=Atlantis");
    }

    @Test
    void theLinesOfATreeGoOnPastTheChildrenOfASpan() {
        Span root = drawn.start("root", null, 0);
        Span first = drawn.start("first", root, 0);
        Drawn.end(drawn.start("inner", first, 0), 1);
        Drawn.end(first, 1);
        Drawn.end(drawn.start("second", root, 0), 1);
        Drawn.end(root, 2);

        assertThat(drawn.lines())
                .extracting(line -> line.substring(0, 14).stripTrailing())
                .containsExactly("root", "├─ first", "│  └─ inner", "└─ second");
    }

    @Test
    void severalTracesAtOnceAreNotMixed() {
        Span one = drawn.start("one", null, 0);
        Span other = drawn.start("other", null, 0);
        Drawn.end(drawn.start("of one", one, 0), 1);
        Drawn.end(drawn.start("of other", other, 0), 1);
        Drawn.end(other, 2);
        Drawn.end(one, 2);

        assertThat(drawn.lines())
                .extracting(line -> line.substring(0, 14).stripTrailing())
                .containsExactly("other", "└─ of other", "one", "└─ of one");
    }

    @Test
    void aTreeWaitsForItsOpenSpans() {
        Span root = drawn.start("root", null, 0);
        Span open = drawn.start("open", root, 0);
        Drawn.end(root, 2);
        assertThat(drawn.lines()).isEmpty();

        Drawn.end(open, 3);
        assertThat(drawn.lines()).hasSize(2);
    }

    @Test
    void aSpanThatStaysOpenIsMarkedAndPrintedWithItsPathWhenItEnds() {
        // given
        Span root = drawn.start("root", null, 1_000);
        Span open = drawn.start("open", root, 1_000);
        Drawn.end(root, 1_002);

        // when
        drawn.trees.expire(Trees.PATIENCE.toNanos() - 1);
        assertThat(drawn.lines()).isEmpty();
        drawn.trees.expire(Trees.PATIENCE.toNanos());

        // then
        assertThat(drawn.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("└─ open")
                .endsWith(" open");
        Drawn.end(open, 8_000);
        assertThat(drawn.lines())
                .singleElement()
                .asString()
                .startsWith("root › open ")
                .contains("7.00 s");
    }

    @Test
    void whatIsOpenAtTheEndOfTheProgramIsPrintedWithAMark() {
        drawn.start("endless", null, 0);

        drawn.trees.flush();

        assertThat(drawn.lines())
                .singleElement()
                .asString()
                .startsWith("endless ")
                .contains(" open  SERVER");
    }

    @Test
    void pastTheLimitOfATreeSpansArePrintedAsTheyEnd() {
        // given
        Span root = drawn.start("root", null, 0);
        for (int i = 1; i < Trees.MAX_OF_TREE; i++) {
            Drawn.end(drawn.start("kept", root, 0), 1);
        }
        assertThat(drawn.lines()).isEmpty();

        // when
        Drawn.end(drawn.start("beyond", root, 0), 1);

        // then
        assertThat(drawn.lines()).singleElement().asString().startsWith("root › beyond ");
        Drawn.end(root, 2);
        assertThat(drawn.lines()).hasSize(Trees.MAX_OF_TREE);
    }

    @Test
    void pastTheLimitOfAllTreesSpansArePrintedAsTheyEnd() {
        for (int i = 0; i < Trees.MAX_OF_ALL; i++) {
            drawn.start("kept open", null, 0);
        }

        Drawn.end(drawn.start("beyond", null, 0), 1);

        assertThat(drawn.lines()).singleElement().asString().startsWith("beyond ");
    }

    @Test
    void aPrintedTreeLeavesRoomForOthers() {
        for (int i = 0; i < 3 * Trees.MAX_OF_ALL; i++) {
            Drawn.end(drawn.start("short", null, 0), 1);
        }
        drawn.lines();

        Span root = drawn.start("root", null, 0);
        Drawn.end(drawn.start("child", root, 0), 1);
        Drawn.end(root, 2);

        assertThat(drawn.lines()).hasSize(2).last().asString().startsWith("└─ child");
    }

    @Test
    void aRemoteParentBelongsToAnotherProcess() {
        SpanContext remote = SpanContext.createFromRemoteParent(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());
        Span served = drawn.tracer
                .spanBuilder("served")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(Context.root().with(Span.wrap(remote)))
                .startSpan();

        served.end();

        assertThat(drawn.lines())
                .singleElement()
                .asString()
                .startsWith("served ")
                .contains(remote.getTraceId());
    }

    @Test
    void aLogRecordWithoutASpanIsALineOfItsOwn() {
        drawn.logger
                .logRecordBuilder()
                .setContext(Context.root())
                .setSeverity(Severity.INFO)
                .setBody("started")
                .emit();

        assertThat(drawn.lines()).isEqualTo(List.of("• INFO started"));
    }

    /** S3: what others have written cannot pretend to be a line. */
    @Test
    void controlCharactersOfValuesAreEscaped() {
        Span span = drawn.start("name\nforged", null, 0);
        span.setAttribute("key", "value\r\nforged");
        Drawn.end(span, 1);

        assertThat(drawn.lines()).singleElement().asString().contains("name\\nforged", "value\\r\\nforged");
    }
}
