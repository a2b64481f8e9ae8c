/**
 * What generated code calls, and with its rooms {@code metric}, {@code trace}, {@code event}, {@code context} and
 * {@code ending} the whole of it. It is kept compatible between versions for the sake of classes that were generated
 * earlier, and is not meant to be called by people. This package has the little that several rooms need, and depends on
 * none of them: only on OpenTelemetry's API, on {@code io.telewright} and, for what is configured, on {@code
 * io.telewright.internal}. No method of it throws once telemetry runs.
 */
@NullMarked
package io.telewright.support;

import org.jspecify.annotations.NullMarked;
