package io.telewright.test.declared.names;

import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** Letters that get lost, or are counted. */
@Telemetry
@InstrumentationScope(prefix = "post")
public interface Letters {
    /** A letter is lost. */
    @Event(value = "letter.lost", body = "[[{{{id}}}]] is lost[ in {town}]")
    void lost(String id, String town);

    /** Letters that were stamped. */
    @Metric
    void lettersStamped();
}
