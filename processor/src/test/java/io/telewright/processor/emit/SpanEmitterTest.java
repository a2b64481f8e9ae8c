package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.sampled;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.crossed;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.SpanEmission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanEmitterTest {

    @ParameterizedTest
    @CsvSource({"CURRENT, start", "ROOT, startRoot", "ROOT_LINKED, startRoot"})
    void theParentDecidesHowASpanStarts(SpanEmission.Parent parent, String start) {
        assertThat(method("place", operation(List.of(), with(parent))))
                .contains("Span span = Spans." + start + "(tracer, \"place order\", SpanKind.CLIENT, parent);");
    }

    @Test
    void onlyARootThatIsToBeLinkedIsLinked() {
        assertThat(method("place", operation(List.of(), with(SpanEmission.Parent.ROOT_LINKED))))
                .contains("Spans.link(span, parent);");
        assertThat(method("place", operation(List.of(), with(SpanEmission.Parent.ROOT))))
                .doesNotContain("link");
    }

    @Test
    void attributesForSamplersAreSetOnTheBuilder() {
        Attribute early = sampled("early");

        assertThat(method("place", operation(List.of(early), span(early))))
                .contains("SpanBuilder builder = SpanBuilders.of(tracer, \"place order\", SpanKind.CLIENT,"
                        + " parent); SpanBuilders.set(builder, EARLY, order); Span span ="
                        + " SpanBuilders.start(builder, parent);");
        assertThat(method("place", operation(List.of(early), with(SpanEmission.Parent.ROOT, early))))
                .contains("SpanBuilders.ofRoot(tracer, \"place order\", SpanKind.CLIENT);");
    }

    @Test
    void aNameWithPlaceholdersComesFromATable() {
        Attribute region = bounded("region");

        assertThat(method("place", operation(List.of(region), span(mentioning(region), region))))
                .contains("String name = placeName(order); Span span = Spans.start(tracer, name,");
    }

    @Test
    void theContextOfTheSpanIsEnteredFromItsParentIfThatIsCurrent() {
        assertThat(method("place", operation(List.of(), span())))
                .contains("Context context = Spans.in(parent, span); Scope scope = Scopes.enter(parent, context);");
        assertThat(method("place", crossed(new Crossing(Optional.empty(), true, List.of(), List.of()), span())))
                .contains("Context context = Spans.in(parent, span); Scope scope = Scopes.enter(context);");
    }

    @Test
    void theClockStartsWithTheSpanIfTheOperationIsTimed() {
        assertThat(method(
                        "place",
                        operation(List.of(), span(), metric("time", new Measure.Elapsed(DurationUnit.SECONDS)))))
                .contains("long started = Durations.start(span);");
    }

    private static SpanEmission with(SpanEmission.Parent parent, Attribute... attributes) {
        SpanEmission span = span(attributes);
        return new SpanEmission(span.name(), false, span.kind(), parent, List.of(), false, span.attributes());
    }
}
