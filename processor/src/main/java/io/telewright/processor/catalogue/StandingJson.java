package io.telewright.processor.catalogue;

import io.telewright.processor.model.Stability;
import java.util.Locale;
import java.util.Map;

/** What the semantic conventions say of a name: its stability, or an empty text. */
final class StandingJson {
    private StandingJson() {}

    static String of(String name, Map<String, Stability> known) {
        return known.containsKey(name) ? known.get(name).name().toLowerCase(Locale.ROOT) : "";
    }
}
