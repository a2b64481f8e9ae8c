package io.telewright.benchmark.compile;

/** Telemetry interfaces of ten methods: all signals, with and without attributes. */
public final class TelewrightSources {
    /** The methods of each. */
    public static final int METHODS = 10;

    private TelewrightSources() {}

    /** The interface with this number. */
    public static Source telemetry(int number) {
        String type = "Telemetry" + number;
        return new Source(type, """
                package made;

                import io.telewright.*;
                import java.util.function.Supplier;

                /** Interface %1$d. */
                @Telemetry
                public interface %2$s {
                    enum Kind { FIRST, SECOND, THIRD }

                    @Traced("read %1$d")
                    String reading(@Attribute("made.id") String id, Supplier<String> body);

                    @Traced("write %1$d")
                    String writing(@Attribute("made.id") String id, @Attribute("made.kind") Kind kind,
                            @Attribute("http.response.body.size") long size, Supplier<String> body);

                    @Traced("purge %1$d")
                    SpanScope purging(@Attribute("made.kind") Kind kind);

                    @Traced("merge %1$d")
                    @Metric(value = "made.merge%1$d.duration", kind = Metric.Kind.HISTOGRAM, description = "Time.")
                    String merging(@Attribute("made.kind") Kind kind, Supplier<String> body);

                    @Metric("made.read%1$d.count")
                    void counted(@Attribute("made.kind") Kind kind, @Attribute("made.cached") boolean cached);

                    @Metric("made.stored%1$d.count")
                    void stored(@Attribute(value = "cloud.region", maxValues = 20) String place);

                    @Metric(value = "made.size%1$d", kind = Metric.Kind.HISTOGRAM, unit = "By")
                    void sized(long size, @Attribute("made.kind") Kind kind);

                    @Event("made.changed%1$d")
                    void changed(@Attribute("made.id") String id, @Attribute("made.kind") Kind kind);

                    @Event("made.lost%1$d")
                    void lost(@Attribute("made.id") String id, Throwable cause);

                    @CurrentSpan
                    void noted(@Attribute("made.id") String id, @Attribute("http.response.body.size") long size);
                }
                """.formatted(number, type));
    }
}
