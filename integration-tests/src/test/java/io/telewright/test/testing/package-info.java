/** The SDK with exporters in memory, for tests of generated classes. */
package io.telewright.test.testing;
