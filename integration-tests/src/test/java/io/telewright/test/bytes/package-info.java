/** What generated classes allocate, against a bound or the same written by hand. */
package io.telewright.test.bytes;
