/** What the processor has to say to the user, and where. It depends on nothing else in the processor. */
@NullMarked
package io.telewright.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
