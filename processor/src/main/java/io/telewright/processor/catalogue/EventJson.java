package io.telewright.processor.catalogue;

import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Standings;
import java.util.Locale;

/** An event. */
final class EventJson {
    private EventJson() {}

    static Json of(EventEmission event, boolean isOfOperation, Standings standings) {
        return new Json.Fields()
                .with("name", event.name())
                .withText("convention", StandingJson.of(event.name(), standings.events()))
                .with("severity", event.severity().name().toLowerCase(Locale.ROOT))
                .with("body", event.body().written())
                .with("on", event.place().name().toLowerCase(Locale.ROOT))
                .with("when", isOfOperation ? when(event.selection()) : "call")
                .withItems("endings", event.criteria().stream().flatMap(EndingsJson::of))
                .withFlag("open", UseJson.isOpen(event))
                .withItems("attributes", UseJson.of(event));
    }

    private static String when(Selection selection) {
        return selection instanceof Selection.ByOutcome outcome ? outcome.name().toLowerCase(Locale.ROOT) : "selected";
    }
}
