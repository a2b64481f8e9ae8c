/** Rules that decide what is a failure, and events that select endings. */
package io.telewright.test.outcome;
