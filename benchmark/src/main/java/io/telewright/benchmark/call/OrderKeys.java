package io.telewright.benchmark.call;

import io.opentelemetry.api.common.AttributeKey;

/** The keys of the attributes, made once. */
final class OrderKeys {
    static final AttributeKey<String> ID = AttributeKey.stringKey("order.id");
    static final AttributeKey<String> CHANNEL = AttributeKey.stringKey("order.channel");
    static final AttributeKey<Long> SIZE = AttributeKey.longKey("order.size");
    static final AttributeKey<Boolean> EXPRESS = AttributeKey.booleanKey("order.express");
    static final AttributeKey<Double> TOTAL = AttributeKey.doubleKey("order.total");
    static final AttributeKey<String> CUSTOMER = AttributeKey.stringKey("customer.id");
    static final AttributeKey<String> COUNTRY = AttributeKey.stringKey("customer.country");
    static final AttributeKey<String> DEPOT = AttributeKey.stringKey("depot.name");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private OrderKeys() {}
}
