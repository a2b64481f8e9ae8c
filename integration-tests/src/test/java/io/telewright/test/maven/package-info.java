/** Builds of users with Maven. */
package io.telewright.test.maven;
