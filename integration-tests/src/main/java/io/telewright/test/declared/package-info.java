/** Telemetry interfaces of every kind: the processor compiles them here, the tests run what it generates. */
package io.telewright.test.declared;
