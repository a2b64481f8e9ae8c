/**
 * The settings of the program and of the environment: how they are checked, combined and completed. It
 * starts nothing, and depends on {@code io.telewright.internal.report} alone.
 */
@NullMarked
package io.telewright.internal.settings;

import org.jspecify.annotations.NullMarked;
