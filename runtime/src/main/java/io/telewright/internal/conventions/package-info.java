/**
 * Names and numbers that OpenTelemetry's specification and semantic conventions define, each written once. This package
 * depends on nothing.
 */
@NullMarked
package io.telewright.internal.conventions;

import org.jspecify.annotations.NullMarked;
