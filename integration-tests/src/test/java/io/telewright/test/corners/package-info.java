/** What is sensible, but seldom said, works. */
package io.telewright.test.corners;
