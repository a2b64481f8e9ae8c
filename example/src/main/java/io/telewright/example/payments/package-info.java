/** The service {@code payments}: charges cards over HTTP. The bank behind it is simulated. */
@NullMarked
package io.telewright.example.payments;

import org.jspecify.annotations.NullMarked;
