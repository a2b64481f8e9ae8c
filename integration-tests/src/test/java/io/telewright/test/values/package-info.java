/** Where the values of attributes come from, with the real SDK. */
package io.telewright.test.values;
