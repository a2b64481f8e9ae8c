package io.telewright.internal.export;

import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.internal.settings.TextLimit;

/** A span whose name and status are cut to a length, which the SDK does to attributes alone. */
final class ShortSpan extends DelegatingSpanData {
    private final String name;
    private final StatusData status;

    private ShortSpan(SpanData span, TextLimit texts) {
        super(span);
        this.name = texts.cut(span.getName());
        this.status = StatusData.create(
                span.getStatus().getStatusCode(), texts.cut(span.getStatus().getDescription()));
    }

    /** The span itself if nothing is too long. */
    static SpanData of(SpanData span, TextLimit texts) {
        return texts.cuts(span.getName()) || texts.cuts(span.getStatus().getDescription())
                ? new ShortSpan(span, texts)
                : span;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public StatusData getStatus() {
        return status;
    }
}
