/** The service {@code orders}: an HTTP API that takes orders, stores them, has them paid and hands them to shipping. */
@NullMarked
package io.telewright.example.orders;

import org.jspecify.annotations.NullMarked;
