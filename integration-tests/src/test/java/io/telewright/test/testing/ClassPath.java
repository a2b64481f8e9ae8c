package io.telewright.test.testing;

import java.io.File;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Parts of the class path of the tests, for processes that tests start. */
public final class ClassPath {
    /** The processor and what it needs, by the names of its jars or of its module's directory. */
    public static final Predicate<String> PROCESSOR = entry -> entry.matches(
            ".*(telewright-(processor|conventions)|/(processor|conventions)/target/|/javapoet-|/auto-common-|/guava-|/failureaccess-).*");

    /** The runtime of Telewright alone. */
    public static final Predicate<String> RUNTIME =
            entry -> entry.matches(".*(telewright-runtime|/runtime/target/classes).*");

    /** OpenTelemetry's API, which is all that generated code needs beside the runtime. */
    public static final Predicate<String> API =
            entry -> entry.matches(".*/opentelemetry-(api|context|common)-\\d[^/]*");

    /** What a user depends on: the runtime and OpenTelemetry. */
    public static final Predicate<String> LIBRARIES =
            RUNTIME.or(entry -> entry.matches(".*/(opentelemetry-|okhttp|okio|kotlin-|annotations-|slf4j-api-).*")
                    && !entry.matches(".*/opentelemetry-(proto|sdk-testing|exporter-prometheus)-.*"));

    /** What the setting prometheusPort needs in addition. */
    public static final Predicate<String> PROMETHEUS =
            entry -> entry.matches(".*/(opentelemetry-exporter-prometheus|prometheus-metrics|protobuf-java)-.*");

    /** The declarations, what was generated for them, and the tests. */
    public static final Predicate<String> TESTS = entry -> entry.matches(".*/integration-tests/target/(test-)?classes");

    private ClassPath() {}

    /** The entries that are wanted, as an option of the JDK's tools. */
    public static String of(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.test(entry.replace(File.separatorChar, '/')))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
