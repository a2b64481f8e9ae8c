/**
 * The classes that generated code calls are here and in the packages {@code metric}, {@code trace}, {@code event},
 * {@code context} and {@code ending}. They are kept compatible between versions, for classes that were generated
 * earlier, and are not meant to be called by people. This package has only the classes that several of the others need,
 * and depends on none of them. It depends on OpenTelemetry's API, on {@code io.telewright} and, for the configuration,
 * on {@code io.telewright.internal}. Once telemetry runs, none of its methods throws.
 */
@NullMarked
package io.telewright.support;

import org.jspecify.annotations.NullMarked;
