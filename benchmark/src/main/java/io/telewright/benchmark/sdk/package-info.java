/** The SDK that every benchmark runs on: it does all of its own work, and its pipeline drops what arrives. */
@NullMarked
package io.telewright.benchmark.sdk;

import org.jspecify.annotations.NullMarked;
