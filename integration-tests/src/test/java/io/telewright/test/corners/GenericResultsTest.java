package io.telewright.test.corners;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.corners.GenericResults;
import io.telewright.test.declared.corners.GenericResults.Many;
import io.telewright.test.declared.corners.GenericResults.Ok;
import io.telewright.test.declared.corners.OtelGenericResults;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is known of the arguments of a result's type is known of its subtypes. */
class GenericResultsTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("answer");
    private static final AttributeKey<Long> NUMBER = AttributeKey.longKey("answer");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final GenericResults results = new OtelGenericResults(telemetry.sdk());

    @Test
    void anAccessorOfASubtypeHasTheArgumentOfTheResult() {
        results.text(() -> new Ok<>("fine"));
        results.text(() -> new Many<>(List.of("first", "second"), 7));

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(TEXT))
                .containsExactly("fine", "first");
    }

    @Test
    void aResultThatComesLaterHasItToo() {
        results.later(() -> CompletableFuture.completedFuture(new Ok<>("fine")));

        assertThat(telemetry.span().getAttributes().get(TEXT)).isEqualTo("fine");
    }

    @Test
    void anArgumentMayBeAWildcardOrATypeVariable() {
        results.number(() -> new Ok<>(7));
        results.callers(() -> new Ok<>(8.5));

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(NUMBER))
                .containsExactly(7L, 8L);
    }

    @Test
    void theMostSpecificOfTheTypesThatAResultAlwaysIsOfComesFirst() {
        results.ordered(() -> 7);

        Attributes expected = Attributes.of(AttributeKey.stringKey("number"), "integer");
        assertThat(telemetry.span()).hasAttributes(expected);
        assertThat(telemetry.metric("ordered.results").getData().getPoints())
                .extracting(point -> point.getAttributes())
                .containsExactly(expected);
    }

    @Test
    void aTypeWithoutAPathGivesItsText() {
        results.described(() -> new Ok<>("fine"));
        catchThrowable(() -> results.described(() -> {
            throw new IllegalStateException("odd");
        }));

        assertThat(telemetry.spans().get(0)).hasAttribute(TEXT, "Ok[value=fine]");
        assertThat(telemetry.spans().get(1))
                .hasAttribute(AttributeKey.stringKey("failure"), "java.lang.IllegalStateException: odd");
    }

    @Test
    void aRuleWithTypeArgumentsIsAskedAboutTheResultsThatAreKnownToHaveThem() {
        results.numbers(() -> List.of(1, -2));
        results.texts(() -> List.of("word"));
        results.text(() -> new Ok<>(""));

        assertThat(telemetry.spans())
                .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("error.type")))
                .containsExactly("negative", null, "empty");
    }
}
