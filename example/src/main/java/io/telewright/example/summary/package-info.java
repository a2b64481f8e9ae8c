/** What the demonstration prints when it ends: the slowest trace, metrics, events and errors. */
@NullMarked
package io.telewright.example.summary;

import org.jspecify.annotations.NullMarked;
