package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Selection.Criterion;
import io.telewright.processor.model.Source;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SelectionCodeTest {
    private static final Criterion THROWN = new Selection.Thrown(List.of(ClassName.get(IOException.class)));
    private static final Criterion RETURNED = new Selection.Returned(List.of(ClassName.get(Integer.class)));
    private static final Criterion RESULTS = new Selection.Results(
            new Source(
                    new Source.Result(),
                    ClassName.get("shop", "Receipt"),
                    List.of(),
                    List.of(new Source.Access("unit()", false))),
            TypeName.get(TimeUnit.class),
            List.of("DAYS", "HOURS"));

    private static String ended(Place place, Criterion... criteria) {
        return method("placeEnded", operation(List.of(), event(place, new Selection.ByEnding(List.of(criteria)))));
    }

    @Test
    void anExceptionIsLookedAtBeneathItsWrappersAndIsThatOfTheEvent() {
        assertThat(ended(Place.LOG, THROWN))
                .contains(
                        "Throwable exception = Outcome.exception(thrown);",
                        "if (exception instanceof IOException && Events.isEnabled",
                        "Events.emit(event, thrown);");
    }

    @Test
    void anEventOfResultsHasNoException() {
        assertThat(ended(Place.LOG, RETURNED))
                .contains("if (result instanceof Integer && Events.isEnabled", "Events.emit(event);");
    }

    @Test
    void oneOfSeveralCriteriaIsEnough() {
        assertThat(ended(Place.LOG, RETURNED, THROWN))
                .contains("if ((result instanceof Integer || exception instanceof IOException) && Events.isEnabled");
    }

    @Test
    void anEventInTwoPlacesAsksOnce() {
        assertThat(ended(Place.BOTH, RESULTS))
                .containsOnlyOnce("selectsOrderPlaced(result)")
                .contains(
                        "boolean selected = selectsOrderPlaced(result);",
                        "if (selected && Events.isEnabled",
                        "if (selected && SpanEvents.isEnabled");
    }

    @Test
    void theConstantsAreComparedInATryOfTheirOwn() {
        assertThat(method(
                        "selectsOrderPlaced",
                        operation(List.of(), event(Place.LOG, new Selection.ByEnding(List.of(RESULTS))))))
                .startsWith("try { if (result == null) { return false; } var unit = result.unit(); return unit =="
                        + " TimeUnit.DAYS || unit == TimeUnit.HOURS; } catch (Throwable fault)");
    }
}
