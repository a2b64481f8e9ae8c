/**
 * What a class path emits: the spans, metrics, events and attributes of all its interfaces, merged by the names that are
 * emitted. {@link io.telewright.catalogue.Catalogue} is the model, which depends only on what {@code read} reads.
 */
@NullMarked
package io.telewright.catalogue;

import org.jspecify.annotations.NullMarked;
