package io.telewright.benchmark.compile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values of ten accessors. */
final class ImmutablesSources {
    private static final int METHODS = 10;

    private ImmutablesSources() {}

    static Source value(int number) {
        String accessors = IntStream.range(0, METHODS)
                .mapToObj(method -> "    String value" + method + "();\n")
                .collect(Collectors.joining());
        String type = "Value" + number;
        return new Source(
                type,
                "package made;\n\n@org.immutables.value.Value.Immutable\npublic interface " + type + " {\n" + accessors
                        + "}\n");
    }
}
