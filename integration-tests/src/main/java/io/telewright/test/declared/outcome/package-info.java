/** Declarations of operations whose results and exceptions are judged by rules. */
package io.telewright.test.declared.outcome;
