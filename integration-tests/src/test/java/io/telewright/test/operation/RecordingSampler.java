package io.telewright.test.operation;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Always decides the same, and keeps the attributes it was shown. */
public final class RecordingSampler implements Sampler {
    private final SamplingDecision decision;
    private final List<Attributes> seen = new CopyOnWriteArrayList<>();

    public RecordingSampler(SamplingDecision decision) {
        this.decision = decision;
    }

    public List<Attributes> seen() {
        return seen;
    }

    @Override
    public SamplingResult shouldSample(
            Context parentContext,
            String traceId,
            String name,
            SpanKind spanKind,
            Attributes attributes,
            List<LinkData> parentLinks) {
        seen.add(attributes.toBuilder().build()); // the SDK goes on writing to its own
        return SamplingResult.create(decision);
    }

    @Override
    public String getDescription() {
        return "RecordingSampler";
    }
}
