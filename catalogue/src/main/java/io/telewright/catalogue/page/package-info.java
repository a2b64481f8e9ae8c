/** Writes a catalogue for people: as Markdown, and as one page of HTML. */
@NullMarked
package io.telewright.catalogue.page;

import org.jspecify.annotations.NullMarked;
