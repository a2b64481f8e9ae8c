/** Methods that record at once: metrics of every kind and events in every place. */
package io.telewright.test.signals;
