/**
 * What the program is about: orders, priced orders, and the reasons for which an order is turned away. Depends on
 * nothing.
 */
@NullMarked
package io.telewright.example.order;

import org.jspecify.annotations.NullMarked;
