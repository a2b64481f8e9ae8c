/** Declarations at the corners of what can be said. */
package io.telewright.test.declared.corners;
