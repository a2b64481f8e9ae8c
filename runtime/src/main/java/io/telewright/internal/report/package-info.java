/**
 * Messages about what is wrong with telemetry, for the person who runs the program. It depends on no other package.
 */
@NullMarked
package io.telewright.internal.report;

import org.jspecify.annotations.NullMarked;
