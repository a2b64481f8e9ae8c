/**
 * How the one who runs the program learns what is wrong with telemetry. It depends on no other package.
 */
@NullMarked
package io.telewright.internal.report;

import org.jspecify.annotations.NullMarked;
