/**
 * From a text file to orders. Depends on the orders only.
 */
@NullMarked
package io.telewright.example.intake;

import org.jspecify.annotations.NullMarked;
