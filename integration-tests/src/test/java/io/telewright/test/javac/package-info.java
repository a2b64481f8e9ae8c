/** The compiler on its own: what a user without our build does. */
package io.telewright.test.javac;
