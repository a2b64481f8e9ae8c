/** How large generated code is and how long a program with it takes to start, beside the same by hand. */
@NullMarked
package io.telewright.benchmark.footprint;

import org.jspecify.annotations.NullMarked;
