/** The service {@code shipping}: takes batches of paid orders from the broker and hands them to a courier, which is simulated. */
@NullMarked
package io.telewright.example.shipping;

import org.jspecify.annotations.NullMarked;
