/** Objects behind interfaces that only reflection knows, and values to call them with. */
package io.telewright.test.delegate;
