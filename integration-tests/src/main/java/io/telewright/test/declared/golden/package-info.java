/** A small interface for each feature. A person has read what the processor writes for it: see src/test/golden. */
package io.telewright.test.declared.golden;
