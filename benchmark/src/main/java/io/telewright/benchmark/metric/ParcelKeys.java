package io.telewright.benchmark.metric;

import io.opentelemetry.api.common.AttributeKey;

/** The keys of the attributes, made once. */
final class ParcelKeys {
    static final AttributeKey<String> SIZE = AttributeKey.stringKey("parcel.size");
    static final AttributeKey<Boolean> EXPRESS = AttributeKey.booleanKey("parcel.express");
    static final AttributeKey<String> DEPOT = AttributeKey.stringKey("depot.name");
    static final AttributeKey<String> CARRIER = AttributeKey.stringKey("carrier.name");

    private ParcelKeys() {}
}
