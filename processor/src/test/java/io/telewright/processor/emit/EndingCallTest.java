package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.bounded;
import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingCallTest {

    @Test
    void theEndGetsWhatItNeedsOfTheStart() {
        Attribute region = bounded("region");
        Operation operation = operation(
                List.of(region),
                span(region),
                metric("active", new Measure.InFlight()),
                metric("time", new Measure.Elapsed(DurationUnit.SECONDS), region));

        assertThat(code(operation))
                .contains("private void placeEnded(Context context, Span span, long started,"
                        + " Object inFlight, String order, Throwable thrown)");
    }

    @Test
    void aSpanAloneNeedsNoMethodToEndIt() {
        assertThat(code(ending(ClassName.get(String.class), Ending.OfCall.WITH_STAGE, span())))
                .doesNotContain("placeEnded");
    }

    @Test
    void theEndTakesTheResultIfAttributesAreReadFromIt() {
        Attribute result = result("receipt.name");

        assertThat(code(operation(List.of(result), span(result))))
                .contains("private void placeEnded(Span span, Customer result, Throwable thrown)")
                .contains("placeEnded(span, null, thrown); throw thrown;");
    }
}
