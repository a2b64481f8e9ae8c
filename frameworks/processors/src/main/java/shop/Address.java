package shop;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
public record Address(String country) {}
