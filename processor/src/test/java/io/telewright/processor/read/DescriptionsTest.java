package io.telewright.processor.read;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C14: the description of a metric is the first sentence of the Javadoc as its reader sees it. */
class DescriptionsTest {
    private static final Pattern DESCRIPTION = Pattern.compile("\\.setDescription\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");

    private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private static Compilation compile(String comment) {
        return telewright().compile(forSourceString("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        @Telemetry
                        interface Orders {
                            int MAX = 12;
                            long LONG = 5_000_000_000L;
                            String NAME = "orders";

                            /**
                        %s
                             * @see Object
                             */
                            @Metric
                            void placed();

                            class Limits {
                                static final int LEAST = 3;
                                final int unknown = Integer.parseInt("4");
                            }
                        }
                        """.formatted(comment.lines()
                .map(line -> "     * " + line)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow())));
    }

    private static String description(String comment) {
        Matcher found = DESCRIPTION.matcher(generated(compile(comment)).get("OtelOrders.java"));
        return found.find() ? unescaped(found.group(1)).translateEscapes() : "";
    }

    /** Generated sources are in ASCII. */
    private static String unescaped(String text) {
        return UNICODE.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Orders placed. And more.                                   | Orders placed.
            Orders placed                                              | Orders placed
            <p>Orders placed.</p> <p>More.</p>                         | Orders placed.
            <h2>Orders</h2> that are placed.                           | Orders
            Orders<p>More.                                             | Orders
            Orders<pre>orders.place()</pre>                            | Orders
            <ul><li>Orders placed.</li></ul>                           | Orders placed.
            Orders:<ul><li>placed<li>sent</ul>                         | Orders: placed sent
            Orders<br>placed.                                          | Orders placed.
            Or<b>de</b>rs <em class="x">placed</em>.                   | Orders placed.
            Orders <!-- all. Of them --> placed.                       | Orders placed.
            Orders &mdash; placed&nbsp;&lt;today&gt; &#8364; &#x20AC;. | Orders \u2014 placed\u00a0<today> \u20ac \u20ac.
            Orders &uuml;&szlig;&yuml;&nbsp;&hellip;                   | Orders \u00fc\u00df\u00ff\u00a0\u2026
            Orders &unknown; &#xffffffff; & co.                        | Orders &unknown; &#xffffffff; & co.
            Orders of 1.5 kg, e.g.&nbsp;more. And.                     | Orders of 1.5 kg, e.g.\u00a0more.
            At {@value #MAX} orders.                                   | At 12 orders.
            At {@value #LONG} orders.                                  | At 5000000000 orders.
            Orders in {@value Orders#NAME}.                            | Orders in "orders".
            At least {@value Limits#LEAST} orders.                     | At least 3 orders.
            At {@value Integer#MAX_VALUE} orders.                      | At 2147483647 orders.
            At {@value java.lang.Byte#MAX_VALUE} orders.               | At 127 orders.
            At {@value Limits#unknown} or {@value Gone#X} orders.      | At Limits.unknown or Gone.X orders.
            {@summary Orders placed. And sent.} More.                  | Orders placed. And sent.
            {@return the orders} More.                                 | Returns the orders.
            Orders in {@code List<Order>. And} more. Sent.             | Orders in List<Order>. And more.
            Orders {@literal <b>&amp;</b>}.                            | Orders <b>&amp;</b>.
            Orders in {@code {a. {b}}} braces.                         | Orders in {a. {b}} braces.
            Orders of {@link java.util.List}.                          | Orders of List.
            Orders of {@link java.util.Map#put(Object, Object)}.       | Orders of Map.put(Object, Object).
            Orders of {@link java.util.Map#put(Object, Object) a map}. | Orders of a map.
            Orders of {@linkplain #placed() the {@code shop. Or}} now. | Orders of the shop. Or now.
            Orders in {@index "all shops" of ours}.                    | Orders in all shops.
            Orders in {@systemProperty shop.name}.                     | Orders in shop.name.
            Orders {@custom in {@code shops}}.                         | Orders in shops.
            """)
    void itIsTheTextThatAReaderSees(String comment, String description) {
        assertThat(description(comment)).isEqualTo(description);
    }

    @Test
    void aLineOfCodeThatStartsWithAnAtSignIsNoBlockTag() {
        assertThat(description("""
                Orders as {@code
                @Placed
                Order} are.
                @since 1.0""")).isEqualTo("Orders as @Placed Order are.");
    }

    @Test
    void aSentenceMayGoOverLines() {
        assertThat(description("Orders\nthat are\nplaced.\nAnd more.")).isEqualTo("Orders that are placed.");
    }

    @Test
    void aBraceThatIsNeverClosedEndsWithTheComment() {
        assertThat(description("Orders {@code placed")).startsWith("Orders placed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{@inheritDoc}", "All. {@inheritDoc}", "{@link Orders {@inheritDoc}}"})
    void theTextOfAnotherMethodIsNotThere(String comment) {
        List<String> ids = ids(compile(comment).diagnostics());

        assertThat(ids).isEqualTo(comment.startsWith("All.") ? List.of() : List.of("TW009"));
    }

    @Test
    void aWrittenDescriptionNeedsNoTextOfAnotherMethod() {
        Compilation compilation = telewright().compile(forSourceString("shop.Orders", """
                package shop;
                @io.telewright.Telemetry
                interface Orders {
                    /** {@inheritDoc} */
                    @io.telewright.Metric(description = "Orders placed")
                    void placed();
                }
                """));

        assertThat(ids(compilation.diagnostics())).isEmpty();
    }
}
