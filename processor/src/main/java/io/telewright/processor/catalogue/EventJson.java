package io.telewright.processor.catalogue;

import io.telewright.processor.model.EventEmission;
import java.util.Locale;

/** An event. */
final class EventJson {
    private EventJson() {}

    static Json of(EventEmission event, boolean isOfOperation) {
        return new Json.Fields()
                .with("name", event.name())
                .with("severity", event.severity().name().toLowerCase(Locale.ROOT))
                .withText("body", event.body().map(body -> body.written()).orElse(""))
                .with("on", event.place().name().toLowerCase(Locale.ROOT))
                .with("when", isOfOperation ? event.when().name().toLowerCase(Locale.ROOT) : "call")
                .withItems("attributes", UseJson.of(event));
    }
}
