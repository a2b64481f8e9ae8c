/** Compilers for the tests, and readers of the diagnostics and the sources that come out. */
package io.telewright.processor.testing;
