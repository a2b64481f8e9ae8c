package io.telewright.benchmark.compile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A library whose processor is measured, on interfaces of ten methods each. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Library {
    TELEWRIGHT("Telewright", "telewright-processor", TelewrightSources::telemetry, List.of()),
    MAPSTRUCT("MapStruct", "mapstruct-processor", MapStructSources::mapper, MapStructSources.beans()),
    IMMUTABLES("Immutables", "value", ImmutablesSources::value, List.of());

    private final String label;
    private final String processor;
    private final IntFunction<Source> writing;
    private final List<Source> shared;

    Library(String label, String processor, IntFunction<Source> writing, List<Source> shared) {
        this.label = label;
        this.processor = processor;
        this.writing = writing;
        this.shared = shared;
    }

    /** How the document calls it. */
    public String label() {
        return label;
    }

    /** How its processor's jar is named, up to the version. */
    String processor() {
        return processor;
    }

    /** So many interfaces, and what they use. */
    List<Source> sources(int interfaces) {
        return Stream.concat(shared.stream(), IntStream.range(0, interfaces).mapToObj(writing))
                .toList();
    }
}
