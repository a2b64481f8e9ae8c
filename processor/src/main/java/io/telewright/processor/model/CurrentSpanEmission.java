package io.telewright.processor.model;

import java.util.List;

/** Attributes that are set on the span that is current at the call. */
public record CurrentSpanEmission(List<AttributeUse> attributes) implements Emission {
    @Override
    public boolean isAtEnd() {
        return false;
    }
}
