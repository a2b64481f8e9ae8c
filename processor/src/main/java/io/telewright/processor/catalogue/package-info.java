/**
 * Writes the catalogue file of an interface: what it emits, for tools that read class folders and jars. There is one
 * class for each concept of the file. Like {@code emit}, it depends on {@code model} alone.
 */
@NullMarked
package io.telewright.processor.catalogue;

import org.jspecify.annotations.NullMarked;
