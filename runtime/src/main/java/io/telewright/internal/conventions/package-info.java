/** What OpenTelemetry's specification and semantic conventions fix, written once. It depends on nothing. */
@NullMarked
package io.telewright.internal.conventions;

import org.jspecify.annotations.NullMarked;
