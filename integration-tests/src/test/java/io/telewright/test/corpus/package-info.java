/** Real interfaces, found and not chosen, are decorated and called. */
package io.telewright.test.corpus;
