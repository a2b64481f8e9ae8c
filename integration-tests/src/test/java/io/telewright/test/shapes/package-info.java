/** Telemetry interfaces of every shape that Java allows. */
package io.telewright.test.shapes;
