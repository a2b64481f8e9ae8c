/** Interfaces drawn at random are decorated, compiled and called, and compared with a model of what they declare. */
package io.telewright.test.property;
