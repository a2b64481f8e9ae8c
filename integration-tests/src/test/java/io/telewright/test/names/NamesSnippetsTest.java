package io.telewright.test.names;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.names.Batches;
import io.telewright.test.declared.names.Letters;
import io.telewright.test.declared.names.OtelBatches;
import io.telewright.test.declared.names.OtelLetters;
import io.telewright.test.declared.names.OtelRequests;
import io.telewright.test.declared.names.OtelSorting;
import io.telewright.test.declared.names.Requests;
import io.telewright.test.declared.names.Sorting;
import io.telewright.test.declared.names.Sorting.Chute;
import io.telewright.test.declared.names.Sorting.Parcel;
import io.telewright.test.declared.names.Sorting.Size;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/names.md}. */
class NamesSnippetsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Requests requests = new OtelRequests(telemetry.sdk());
    private final Sorting sorting = new OtelSorting(telemetry.sdk());
    private final Letters letters = new OtelLetters(telemetry.sdk());
    private final Batches batches = new OtelBatches(telemetry.sdk());

    @Test
    void fallbacks() {
        requests.serving(null, "/orders", () -> {}); // HTTP /orders

        assertThat(names()).containsExactly("HTTP /orders");
    }

    @Test
    void groups() {
        requests.serving("GET", "/orders", () -> {}); // GET /orders
        requests.serving("GET", null, () -> {}); // GET

        assertThat(names()).containsExactly("GET /orders", "GET");
    }

    @Test
    void settledAtTheEnd() {
        sorting.sorting(new Parcel("7", Size.SMALL), () -> Chute.NORTH); // sort SMALL into NORTH

        assertThat(names()).containsExactly("sort SMALL into NORTH");
    }

    @Test
    void parameters() {
        sorting.sorting(new Parcel("7", Size.LARGE), () -> null); // sort LARGE
        sorting.sorting(null, () -> null); // sort any size

        assertThat(names()).containsExactly("sort LARGE", "sort any size");
        assertThat(telemetry.spans().get(0).getAttributes().asMap())
                .containsOnlyKeys(AttributeKey.stringKey("parcel.id"));
    }

    @Test
    void bracesAndBrackets() {
        letters.lost("7", "York"); // [{7}] is lost in York

        assertThat(Objects.requireNonNull(telemetry.log().getBodyValue()).asString())
                .isEqualTo("[{7}] is lost in York");
    }

    @Test
    void derivedNames() {
        letters.lettersStamped(); // post.letters_stamped

        assertThat(telemetry.metrics()).containsOnlyKeys("post.letters_stamped");
    }

    @Test
    void whatACounterCounts() {
        batches.paid(9.5);
        batches.paid(0.5);

        assertThat(telemetry.metric("orders.paid"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(2)));
    }

    @Test
    void measures() {
        batches.processing(List.of("a", "b", "c"), () -> {}); // adds 3
        batches.querying(() -> List.of("x", "y")); // records 2

        assertThat(telemetry.metric("messages.processed"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(3)));
        assertThat(telemetry.metric("rows.returned"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(2)));
    }

    private List<String> names() {
        return telemetry.spans().stream().map(SpanData::getName).toList();
    }
}
