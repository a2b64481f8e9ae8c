package io.telewright.benchmark.compile;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A library whose processor is measured, on interfaces of ten methods each. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Library {
    TELEWRIGHT("Telewright", "telewright-processor", TelewrightSources::telemetry, List.of()),
    MAPSTRUCT("MapStruct", "mapstruct-processor", MapStructSources::mapper, MapStructSources.beans()),
    IMMUTABLES("Immutables", "value", ImmutablesSources::value, List.of()),
    DAGGER("Dagger", "dagger-compiler", DaggerSources::component, DaggerSources.parts());

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

    /** The jars of its processor. Some that Dagger's needs are libraries of the benchmark, too. */
    String processorPath(Tools tools) throws IOException {
        if (this != DAGGER) {
            return tools.jar("tools", processor).toString();
        }
        return String.join(File.pathSeparator, tools.jars("dagger"))
                + File.pathSeparator
                + tools.jar("lib", "kotlin-stdlib")
                + File.pathSeparator
                + tools.jar("lib", "jspecify");
    }

    /** What its sources are compiled against, besides the libraries of the benchmark. */
    List<String> classPath(Tools tools) throws IOException {
        return this == DAGGER ? tools.jars("dagger") : List.of();
    }

    /** So many interfaces, and what they use. */
    List<Source> sources(int interfaces) {
        return Stream.concat(shared.stream(), IntStream.range(0, interfaces).mapToObj(writing))
                .toList();
    }
}
