package io.telewright.processor.emit;

import io.telewright.processor.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The variables of generated methods. No field has the name of one of them. */
enum Variable {
    ATTRIBUTES,
    BAGGAGE,
    BATCH,
    BUILDER,
    CALLER,
    CONTEXT,
    END,
    ERROR_TYPE,
    EVENT,
    EXCEPTION,
    FAULT,
    IN_FLIGHT,
    JUDGEMENT,
    NAME,
    OBSERVED,
    OPEN_TELEMETRY,
    OTHER,
    OUTCOME,
    PARENT,
    RESULT,
    ROW,
    SCOPE,
    SELECTED,
    SPAN,
    STARTED,
    SUBSCRIBER,
    THAT,
    THROWN,
    VALUE;

    /** The name that it should have, which is also that of its holes in templates. */
    String wanted() {
        return Words.camel(name().toLowerCase(Locale.ROOT));
    }

    /** All of these names. */
    static List<String> names() {
        return Arrays.stream(values()).map(Variable::wanted).toList();
    }
}
