/** What arguments become as attributes of spans, events and metrics. */
package io.telewright.test.attributes;
