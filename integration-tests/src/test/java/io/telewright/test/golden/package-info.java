/** The classes that the processor generates for a small interface of each feature: as they were reviewed, and run. */
package io.telewright.test.golden;
