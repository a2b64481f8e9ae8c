/** The Maven plugin: thin goals around {@code io.telewright.catalogue.action}. */
@NullMarked
package io.telewright.maven;

import org.jspecify.annotations.NullMarked;
