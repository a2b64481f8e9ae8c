/** Declarations of two programs that a trace crosses: a shop, and a warehouse that it calls and hears from. */
package io.telewright.test.declared.processes;
