/** Declarations of names, texts and measurements. */
package io.telewright.test.declared.names;
