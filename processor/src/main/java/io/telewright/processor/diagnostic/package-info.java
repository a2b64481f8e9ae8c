/** The messages of the processor to the user, and their places. It depends on nothing else in the processor. */
@NullMarked
package io.telewright.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
