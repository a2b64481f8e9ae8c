/** Declarations of what crosses processes: carriers, baggage, links. */
package io.telewright.test.declared.context;
