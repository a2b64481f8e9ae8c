/** Compiles sources with the processor and reads what it says of them. */
package io.telewright.processor.testing;
