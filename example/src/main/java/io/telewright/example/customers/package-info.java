/** Customers who order this and that, so that there is something to see. They are no part of the shop, and emit nothing. */
@NullMarked
package io.telewright.example.customers;

import org.jspecify.annotations.NullMarked;
