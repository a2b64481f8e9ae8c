package io.telewright.benchmark.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mappers of ten methods, each between two beans of five properties. */
final class MapStructSources {
    private static final int METHODS = 10;
    private static final int PROPERTIES = 5;

    private MapStructSources() {}

    static Source mapper(int number) {
        String methods = IntStream.range(0, METHODS)
                .mapToObj(method -> "    To%1$d map%1$d(From%1$d from);\n".formatted(method))
                .collect(Collectors.joining());
        String type = "Mapper" + number;
        return new Source(
                type, "package made;\n\n@org.mapstruct.Mapper\npublic interface " + type + " {\n" + methods + "}\n");
    }

    static List<Source> beans() {
        return IntStream.range(0, METHODS)
                .boxed()
                .flatMap(number -> List.of(bean("From" + number), bean("To" + number)).stream())
                .toList();
    }

    private static Source bean(String type) {
        String properties =
                IntStream.range(0, PROPERTIES).mapToObj("""
                            private String value%1$d;
                            public String getValue%1$d() { return value%1$d; }
                            public void setValue%1$d(String value) { value%1$d = value; }
                        """::formatted).collect(Collectors.joining());
        return new Source(type, "package made;\n\npublic class " + type + " {\n" + properties + "}\n");
    }
}
