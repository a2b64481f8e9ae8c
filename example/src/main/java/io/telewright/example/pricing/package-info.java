/**
 * From orders to priced orders: price list, coupons and VAT. Depends on the orders and on the telemetry.
 */
@NullMarked
package io.telewright.example.pricing;

import org.jspecify.annotations.NullMarked;
