/** The actions of the command line and the Maven plugin: they read a class path, and write or compare. */
@NullMarked
package io.telewright.catalogue.action;

import org.jspecify.annotations.NullMarked;
