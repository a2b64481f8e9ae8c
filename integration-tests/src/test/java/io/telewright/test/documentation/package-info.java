/** What the pages of the documentation show is compiled, executed and checked. */
package io.telewright.test.documentation;
