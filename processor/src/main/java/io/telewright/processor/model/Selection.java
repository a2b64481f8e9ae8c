package io.telewright.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** Which endings of an operation emit an event. */
public sealed interface Selection {
    /** Those of an outcome. */
    enum ByOutcome implements Selection {
        /** It ended and did not fail. */
        RETURN,
        /** It failed. */
        FAILURE,
        /** It ended in any way. */
        ALWAYS
    }

    /** Those that one of several criteria selects, whatever the outcome. */
    record ByEnding(List<Criterion> criteria) implements Selection {}

    /** What selects an ending. */
    sealed interface Criterion {}

    /**
     * Its result leads to one of some constants of an enum.
     *
     * @param enumType the enum
     * @param constants the names of the constants
     */
    record Results(Source source, TypeName enumType, List<String> constants) implements Criterion {}

    /** Its result is an instance of one of these types. */
    record Returned(List<TypeName> types) implements Criterion {}

    /** Its exception is an instance of one of these types. */
    record Thrown(List<TypeName> types) implements Criterion {}
}
