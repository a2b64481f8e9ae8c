/** Declarations of operations that end later than they return. */
package io.telewright.test.declared.endings;
