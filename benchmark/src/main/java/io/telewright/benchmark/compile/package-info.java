/** What the processor costs when it compiles, beside other processors, in whole processes of {@code javac}. */
@NullMarked
package io.telewright.benchmark.compile;

import org.jspecify.annotations.NullMarked;
