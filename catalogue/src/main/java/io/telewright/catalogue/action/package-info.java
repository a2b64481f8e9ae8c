/** What the command line and the Maven plugin do: they read a class path, and write or compare. */
@NullMarked
package io.telewright.catalogue.action;

import org.jspecify.annotations.NullMarked;
