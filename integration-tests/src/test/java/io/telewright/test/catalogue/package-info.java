/** Tests of what the catalogue makes of all declarations. */
package io.telewright.test.catalogue;
