/** A receiver of OTLP for the tests of the shop, so that they see what a collector would. */
package io.telewright.example.received;
