/** The catalogue files that the processor writes, and where they are found: in class folders and in jars, those inside of jars included. No class is loaded. */
@NullMarked
package io.telewright.catalogue.read;

import org.jspecify.annotations.NullMarked;
