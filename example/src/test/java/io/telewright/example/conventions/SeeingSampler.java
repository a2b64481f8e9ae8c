package io.telewright.example.conventions;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes every span, and keeps the keys that it could have decided by. */
final class SeeingSampler implements Sampler {
    private final Set<AttributeKey<?>> seen = ConcurrentHashMap.newKeySet();

    Set<AttributeKey<?>> seen() {
        return seen;
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        seen.addAll(attributes.asMap().keySet());
        return SamplingResult.recordAndSample();
    }

    @Override
    public String getDescription() {
        return "Seeing";
    }
}
