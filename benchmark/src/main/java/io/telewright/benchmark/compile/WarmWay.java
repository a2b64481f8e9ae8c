package io.telewright.benchmark.compile;

/** What a compiler does that compiles the same interfaces again and again in one process. */
public enum WarmWay {
    /** It uses the library's processor, whose classes are loaded once and stay. */
    KEPT,
    /** It uses the library's processor, whose classes are loaded for each compilation, as javac and Gradle do it. */
    LOADED,
    /** The sources are there already that the processor wrote, so that there is no processor. */
    WRITTEN,
    /** It uses a processor that only copies what the library's processor wrote. */
    COPIED
}
