/** One traced call, as generated code, by hand and with other libraries. */
@NullMarked
package io.telewright.benchmark.call;

import org.jspecify.annotations.NullMarked;
