package io.telewright.processor.emit;

import static java.util.stream.Collectors.toMap;

import io.telewright.processor.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final Map<String, Variable> BY_NAME =
            Stream.of(values()).collect(toMap(Variable::wanted, variable -> variable));

    private final String wanted = Words.camel(name().toLowerCase(Locale.ROOT));

    /** The name that it should have, which is also that of its holes in templates. */
    String wanted() {
        return wanted;
    }

    /** The variable of a hole of a template. */
    static Optional<Variable> ofHole(String hole) {
        return Optional.ofNullable(BY_NAME.get(hole));
    }

    /** All of these names. */
    static List<String> names() {
        return Arrays.stream(values()).map(Variable::wanted).toList();
    }
}
