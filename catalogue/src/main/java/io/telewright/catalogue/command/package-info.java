/** The command line. It alone prints and knows exit codes. */
@NullMarked
package io.telewright.catalogue.command;

import org.jspecify.annotations.NullMarked;
