package io.telewright.benchmark.wide;

import io.telewright.benchmark.compile.Source;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sources of a service with one method of so many attributes: its declaration, the service itself, and the ways by
 * hand. The attributes are a text, an enum, a long, a boolean, a double, and then the same again.
 */
public final class WideSources {
    /** The numbers of attributes. */
    public static final List<Integer> SIZES = List.of(1, 3, 10, 30, 100);

    private static final String HEAD = """
            package made;

            import io.opentelemetry.api.OpenTelemetry;
            import io.opentelemetry.api.common.AttributeKey;
            import io.opentelemetry.api.trace.*;
            import io.opentelemetry.context.*;
            import io.telewright.*;
            import io.telewright.benchmark.safe.*;
            import io.telewright.benchmark.wide.*;
            import java.time.DayOfWeek;
            import java.util.function.Supplier;

            """;

    private final int size;

    private WideSources(int size) {
        this.size = size;
    }

    /** The sources of all sizes. */
    public static List<Source> all() {
        return SIZES.stream().flatMap(size -> new WideSources(size).sources()).toList();
    }

    /** The class that implements {@link WideCalls}. */
    static String calls(int size) {
        return "Wide" + size + "Calls";
    }

    private Stream<Source> sources() {
        return Stream.of(
                source("Wide" + size, declaration()),
                source("PlainWide" + size, plain()),
                source("SafeWide" + size, safe()),
                source("DocumentedWide" + size, documented()),
                source(calls(size), allWays()));
    }

    private static Source source(String type, String text) {
        return new Source(type, HEAD + text);
    }

    private String declaration() {
        return """
                @Traced
                public interface Wide%d {
                    String call(%s);
                }
                """.formatted(
                size,
                each(
                        ", ",
                        number -> "@Attribute(\"%s\") %s"
                                .formatted(
                                        name(number), WideAttribute.of(number).parameter(number))));
    }

    private String plain() {
        return """
                public final class PlainWide%d implements Wide%1$d {
                    @Override
                    public String call(%s) {
                        return value0;
                    }
                }
                """.formatted(size, parameters());
    }

    private String safe() {
        return """
                public final class SafeWide%1$d implements Wide%1$d {
                %2$s
                    private final Wide%1$d wide;
                    private final Tracer tracer;

                    public SafeWide%1$d(Wide%1$d wide, OpenTelemetry openTelemetry) {
                        this.wide = wide;
                        tracer = openTelemetry.getTracer("safe");
                    }

                    @Override
                    public String call(%3$s) {
                        if (!SafeSpans.isEnabled(tracer)) {
                            return wide.call(%4$s);
                        }
                        Context parent = SafeSpans.current();
                        Span span = SafeSpans.start(tracer, "Wide%1$d.call", parent);
                        set(span, %4$s);
                        Scope scope = SafeSpans.enter(parent.with(span));
                        try {
                            return wide.call(%4$s);
                        } catch (Throwable thrown) {
                            SafeSpans.fail(span, thrown);
                            throw thrown;
                        } finally {
                            SafeSpans.exit(scope);
                            SafeSpans.end(span);
                        }
                    }

                    private static void set(Span span, %3$s) {
                        try {
                            if (span.isRecording()) {
                %5$s
                            }
                        } catch (Throwable fault) {
                            Guard.report(fault);
                        }
                    }
                }
                """.formatted(
                size,
                each(
                        "\n",
                        number -> "    private static final AttributeKey<%s> KEY%d = AttributeKey.%sKey(\"%s\");"
                                .formatted(
                                        WideAttribute.of(number).boxed(),
                                        number,
                                        WideAttribute.of(number).keys(),
                                        name(number))),
                parameters(),
                values(),
                each(
                        "\n",
                        number -> "                span.setAttribute(KEY%d, %s);"
                                .formatted(number, WideAttribute.of(number).set(number))));
    }

    private String documented() {
        return """
                public final class DocumentedWide%1$d implements Wide%1$d {
                    private final Wide%1$d wide;
                    private final Tracer tracer;

                    public DocumentedWide%1$d(Wide%1$d wide, OpenTelemetry openTelemetry) {
                        this.wide = wide;
                        tracer = openTelemetry.getTracer("documented");
                    }

                    @Override
                    public String call(%2$s) {
                        Span span = tracer.spanBuilder("Wide%1$d.call").startSpan();
                        try (Scope scope = span.makeCurrent()) {
                %4$s
                            return wide.call(%3$s);
                        } catch (Throwable thrown) {
                            span.setStatus(StatusCode.ERROR, String.valueOf(thrown.getMessage()));
                            span.recordException(thrown);
                            throw thrown;
                        } finally {
                            span.end();
                        }
                    }
                }
                """.formatted(
                size,
                parameters(),
                values(),
                each(
                        "\n",
                        number -> "            span.setAttribute(\"%s\", %s);"
                                .formatted(
                                        name(number), WideAttribute.of(number).set(number))));
    }

    /** The arguments are fields, so that no compiler knows them. */
    private String allWays() {
        return """
                public final class %2$s implements WideCalls {
                    String text = "4711";
                    DayOfWeek day = DayOfWeek.MONDAY;
                    long number = 12;
                    boolean flag = true;
                    double amount = 99.5;

                    @Override
                    public Supplier<String> traced(Way way, OpenTelemetry openTelemetry) {
                        Wide%1$d plain = new PlainWide%1$d();
                        Wide%1$d wide = switch (way) {
                            case SAFE -> new SafeWide%1$d(plain, openTelemetry);
                            case DECORATOR -> new InstrumentedWide%1$d(plain, openTelemetry);
                            case DOCUMENTED -> new DocumentedWide%1$d(plain, openTelemetry);
                        };
                        return () -> wide.call(%3$s);
                    }
                }
                """.formatted(
                size, calls(size), each(", ", number -> WideAttribute.of(number).argument()));
    }

    private static String name(int number) {
        return "wide.value" + number;
    }

    private String parameters() {
        return each(", ", number -> WideAttribute.of(number).parameter(number));
    }

    private String values() {
        return each(", ", number -> "value" + number);
    }

    private String each(String separator, IntFunction<String> text) {
        return IntStream.range(0, size).mapToObj(text).collect(Collectors.joining(separator));
    }
}
