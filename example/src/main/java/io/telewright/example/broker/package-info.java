/** The message broker, embedded. Depends on nothing else. */
@NullMarked
package io.telewright.example.broker;

import org.jspecify.annotations.NullMarked;
