package io.telewright.test.corpus;

/**
 * The empty interface through which a type that exists already is decorated.
 *
 * @param type an interface of the JDK or of a library
 */
record SubInterface(Class<?> type) {
    private static final String PACKAGE = "decorated";

    /** All that the mere use of a type can raise. The generated class has to do without it. */
    private static final String SUPPRESSIONS =
            "{\"deprecation\", \"removal\", \"rawtypes\", \"try\", \"preview\", \"serial\", \"overloads\"}";

    String simpleName() {
        return "Traced_" + type.getCanonicalName().replace('.', '_');
    }

    String name() {
        return PACKAGE + "." + simpleName();
    }

    String generatedName() {
        return PACKAGE + ".Instrumented" + simpleName();
    }

    String source() {
        return """
                package %s;

                @io.telewright.Traced
                @SuppressWarnings(%s)
                public interface %s%s extends %s%s {}
                """.formatted(
                        PACKAGE,
                        SUPPRESSIONS,
                        simpleName(),
                        TypeText.parameters(type),
                        type.getCanonicalName(),
                        TypeText.arguments(type));
    }
}
