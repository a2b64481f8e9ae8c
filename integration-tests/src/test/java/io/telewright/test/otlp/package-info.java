/**
 * An OTLP receiver for tests: a real server, so that a test sees what a collector would. {@link
 * io.telewright.test.otlp.OtlpReceiver} is what tests use, with the {@code Received…} records it hands out. The package
 * depends on Armeria and on OpenTelemetry's protocol classes, and on nothing of Telewright.
 */
package io.telewright.test.otlp;
