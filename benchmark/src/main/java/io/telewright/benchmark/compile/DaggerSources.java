package io.telewright.benchmark.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Components of ten methods, each of which provides an object that needs others. */
final class DaggerSources {
    private static final int METHODS = 10;

    private DaggerSources() {}

    static Source component(int number) {
        String methods = IntStream.range(0, METHODS)
                .mapToObj("    Part%1$d part%1$d();\n"::formatted)
                .collect(Collectors.joining());
        String type = "Component" + number;
        return new Source(
                type, "package made;\n\n@dagger.Component\npublic interface " + type + " {\n" + methods + "}\n");
    }

    /** Each needs the one before it. */
    static List<Source> parts() {
        return IntStream.range(0, METHODS)
                .mapToObj(number -> new Source("Part" + number, """
                        package made;

                        public final class Part%d {
                            @javax.inject.Inject
                            Part%d(%s) {}
                        }
                        """.formatted(
                                number, number, number == 0 ? "" : "Part" + (number - 1) + " before")))
                .toList();
    }
}
