/** Nothing comes between the caller and the result: what generated methods are made of, and what they do in the worst case. */
package io.telewright.test.between;
