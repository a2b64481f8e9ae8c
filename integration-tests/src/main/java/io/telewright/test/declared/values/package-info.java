/** Declarations of where the values of attributes come from. */
package io.telewright.test.declared.values;
