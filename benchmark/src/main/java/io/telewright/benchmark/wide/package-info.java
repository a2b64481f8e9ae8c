/** One traced call by the number of its attributes, up to 100. Its sources are made, because they are long. */
@NullMarked
package io.telewright.benchmark.wide;

import org.jspecify.annotations.NullMarked;
