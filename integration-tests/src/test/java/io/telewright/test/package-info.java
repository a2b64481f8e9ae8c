/**
 * Tests of generated code with the real SDK and real frameworks. Each package is a feature rather than a package of the
 * sources, and is named for what users do with it.
 */
package io.telewright.test;
