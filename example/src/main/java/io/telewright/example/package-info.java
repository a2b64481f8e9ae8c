/**
 * A shop: {@code orders} takes orders over HTTP, {@code payments} charges cards, {@code shipping} takes batches of paid
 * orders from a broker. {@link Shop} starts them in one process or one a process. Each service is a package, whose
 * interfaces declare its telemetry.
 */
@NullMarked
package io.telewright.example;

import org.jspecify.annotations.NullMarked;
